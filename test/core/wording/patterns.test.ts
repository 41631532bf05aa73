import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { PATTERNS } from '../../../src/core/data/patterns.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { patternProblems } from '../../../src/core/wording/patterns.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** For each pattern the texts it must mark and those it must leave alone. */
const ROWS: Readonly<Record<string, readonly (readonly [id: string, ...texts: string[]])[]>> = {
  'fixed-expression': [
    [
      '习近平新时代中国特色社会主义思想',
      '学习⟦习近平中国特色社会主义思想⟧。',
      '学习⟦习近平中国特色新时代社会主义思想⟧。',
      '学习习近平法治思想和中国特色社会主义思想体系。',
      '学习习近平总书记关于新时代中国特色社会主义思想的论述。',
    ],
    ['历次全会之间的顿号', '二十⟦届二中三中全会⟧精神', '二十届二中、三中全会精神', '第一届二中学生会'],
    ['历次全会之间的顿号（三次）', '二十⟦届二中三中四中全会⟧精神', '二十届二中、三中、四中全会精神'],
    ['责令限期履行', '维持20件，⟦责令3件⟧，撤销2件。', '责令履行3件，责令3家企业整改。'],
  ],
  'confusable-word': [
    ['截至某日', '⟦截止⟧2023年底，办结30件。', '报名截止12月31日，截止日期为12月31日，截至2023年底。'],
    ['加大力度', '⟦加大对企业的服务工作⟧，', '加大普法工作力度，加大投入做好普法工作，加大支持工作的力度。'],
    ['增强与提升重复', '⟦提高执法人员业务能力的提升⟧。', '提高执法能力，推动水平提升，提高站位促进能力提升。'],
    ['推进现代化', '⟦提升城市治理体系现代化⟧。', '提升现代化水平，提升能力推进现代化，提升治理现代化水平。'],
    ['加大……力度', '⟦提高执法力度⟧。', '提高执法质量，加大力度。'],
    ['提高……水平', '⟦加强执法规范化水平⟧。', '加强培训提高执法水平，加强高水平对外开放。'],
    ['把牢方向', '⟦筑牢政治方向⟧。', '筑牢思想防线，把牢方向。'],
    ['双重否定', '⟦防止同类事故不再发生⟧。', '防止不法分子钻空子，避免不必要的损失，确保事故不发生。'],
    ['状语用“地”', '有⟦针对性的⟧开展普法宣传，', '有针对性的对策，针对性的开展方案，系统性的加强措施。'],
    ['定语用“的”', '⟦采取切实有效地⟧措施，', '采取有效措施扎实地推进，建立完善地方标准制度，没有很好地落实制度。'],
    [
      '法律不是文件',
      '按照《政府采购法》⟦等文件⟧规定，',
      '《采购办法》等文件，《行政处罚法》《关于规范执法的通知》等文件。',
    ],
  ],
  'official-name': [
    ['“互联网+监管”的引号', '推进⟦互联网+监管⟧，', '推进“互联网+监管”“全省互联网+监管”，发展互联网+农业。'],
    ['“互联网+监管”的次序', '推进“⟦监管+互联网⟧”，', '推进“互联网+监管”。'],
  ],
  approximation: [
    ['近……余', '走访⟦近30余⟧户、⟦近百余⟧人。', '近三十余年，附近10余个村，接近十余人，近十多天。'],
    ['近……左右', '⟦近40件左右⟧。', '近40件，附近40米左右。'],
    ['约……左右', '⟦约占40%左右⟧。', '约占40%，签约40户左右，约谈40人左右。'],
    ['约……余', '⟦约40余⟧件。', '节约40余万元，预约40余人次。'],
    ['超过……余', '⟦超过40多⟧件。', '超过40件，超40余年，超额40余万元。'],
    ['至少……以上', '⟦不低于90%以上⟧。', '至少3名5年以上工龄的人员，至少1名副科以上干部。'],
    ['……余……左右', '40余件⟦左右⟧。', '40件左右，3人以上下乡。'],
  ],
};

describe('patterns', () => {
  for (const [rule, table] of Object.entries(PATTERNS)) {
    for (const { id } of table) {
      it(`${rule}: ${id}`, () => {
        const [, ...texts] = ROWS[rule]?.find(([name]) => name === id) ?? [];
        assert.ok(texts.some((text) => text.includes('⟦')) && texts.some((text) => !text.includes('⟦')));
        for (const marked of texts) {
          const { text } = readMarked(marked);
          const spans = patternProblems(parse(text), rule).map(({ span }) => span);
          assert.equal(writeMarked(text, spans), marked);
        }
      });
    }
  }

  it('leave titles alone', () => {
    assert.deepEqual(patternProblems(parse('印发《截止12月底互联网+监管情况》。'), 'official-name'), []);
  });
});
