import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';
import { said } from './said.ts';

describe('relative-time', () => {
  const check = (marked: string) => assertFound('relative-time', marked);

  it('wants the date directly behind the word', () => {
    check('⟦截至目前⟧，办结2023年8月收到的积案3件。');
    check(
      '截至目前（2023年6月30日），办结3件。\n截至目前，（2023年12月31日）办结3件。\n截至目前2023年12月底，办结3件。',
    );
  });

  it('finds a word where the text begins, and two side by side', () => {
    check('⟦今年以来⟧，组织学习6次。');
    check('⟦截至目前⟧⟦今年⟧的任务已经办结。');
  });

  it('leaves words alone that only look like it', () => {
    check('今年轻干部增多，透明年度公开，过去年份，近期限缩短，近期满三年，近期目标，近期规划，近期建设。');
  });

  it('says what the word means by the letter', () => {
    const body = '一、2023年度主要举措和成效\n今年办理许可，明年完成，截至目前办结，去年办结。';
    const dated = said('relative-time', sampleReport({ number: '', achievements: body }));
    assert.equal(dated.length, 4);
    assert.match(dated[0] ?? '', /^今年: .*在2024年.*按字面是2024年/);
    assert.match(dated[1] ?? '', /^明年: .*在2024年.*按字面是2025年/);
    assert.match(dated[2] ?? '', /^截至目前: .*截至哪一天/);
    assert.match(dated[3] ?? '', /^去年: .*应写明年份/);
    const early = said('relative-time', sampleReport({ number: '', date: '2023年12月29日', achievements: body }));
    assert.match(early[0] ?? '', /^今年: “今年”是相对时间，应写明年份/);
    assert.equal(early.length, 3);
  });

  it('leaves words alone that only begin like one', () => {
    assertFound(
      'relative-time',
      sampleReport({
        achievements: '一、2023年度主要举措和成效\n关注今年轻干部培养，落实近期建设规划，⟦近期⟧开展巡查。',
      }),
    );
  });
});
