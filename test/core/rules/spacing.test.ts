import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const INTRO = '一、主要举措和成效\n';

describe('spacing', () => {
  const check = (marked: string, fixed?: string) => assertFound('spacing', INTRO + marked, fixed && INTRO + fixed);

  it('finds spaces between characters and beside full-width marks', () => {
    check('全面⟦ ⟧推进⟦　⟧依法⟦  ⟧行政⟦ ⟧，⟦ ⟧2023年⟦ ⟧。《⟦ ⟧民法典⟦ ⟧》', '全面推进依法行政，2023年。《民法典》');
    check('（二）依法⟦ ⟧履职', '（二）依法履职');
  });

  it('leaves Latin, figures, names, titles, tables and empty brackets alone', () => {
    check('使用 LED 屏 20 块，张 三、李　四，《坚持 走道路》，（ ），“A” and “B” c。');
    check('中共中央 国务院、云岫县委 云岫县人民政府联合印发。');
    check('事项　　数量　　备注\n甲\t乙\n| 甲 | 乙 乙乙 |');
  });

  it('leaves the space between the members of a slogan in quotes alone', () => {
    check('开展“学法 守法 用法”活动，“尊法　学法”活动，‘人人 有责’。');
    check(`“学法 守法 用法 ${'普法 '.repeat(4)}护法”`);
    check('“学法  守法”活动', undefined);
  });

  it('finds what is no slogan: a sentence, a mark, too long a member, one quote', () => {
    check('“坚持学法，守法⟦ ⟧用法”', '“坚持学法，守法用法”');
    check('“学法⟦ ⟧守法，用法”', '“学法守法，用法”');
    check('“学法⟦ ⟧守法', '“学法守法');
    check('学法⟦ ⟧守法”', '学法守法”');
    check('“学法”和⟦ ⟧守法”', '“学法”和守法”');
    check(`“${'学'.repeat(17)}⟦ ⟧守法”`, `“${'学'.repeat(17)}守法”`);
    check(`“${'学'.repeat(16)} 守法”`);
  });

  it('says it once of a paragraph that is wide throughout', () => {
    check(`依法⟦ ⟧${'行政 依法 '.repeat(15)}行政`, `依法${'行政依法'.repeat(15)}行政`);
  });

  it('says it of each place up to twenty', () => {
    check(`${'依法⟦ ⟧'.repeat(20)}行政`, `${'依法'.repeat(20)}行政`);
    check(`依法⟦ ⟧${'依法 '.repeat(20)}行政`, `${'依法'.repeat(21)}行政`);
  });

  it('finds a single space before a line among flush ones', () => {
    check('⟦ ⟧健全制度。\n规范执法。\n加强普法。', '健全制度。\n规范执法。\n加强普法。');
    check(' 健全制度。\n 规范执法。\n 加强普法。');
    check('　　健全制度。\n规范执法。\n加强普法。');
    assertFound('spacing', `${INTRO} 健全制度。\n\n规范执法。\n\n加强普法。`, undefined, 'markdown');
  });

  it('takes a space for a lost line break where lines have run together', () => {
    const filler = '全县各部门认真履职，依法行政水平稳步提高，各项任务全面完成。'.repeat(8);
    assertFound(
      'spacing',
      `一、主要举措和成效${filler} ${filler}二、存在的不足和原因${filler} 三、下一步打算${filler}`,
    );
  });
});
