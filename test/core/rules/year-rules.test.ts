import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

/** What a rule says of a text, and of which words. */
function said(rule: string, text: string): readonly string[] {
  return lint(parse(text))
    .filter((finding) => finding.rule === rule)
    .map(({ span, message }) => `${slice(text, span)}: ${message}`);
}

/** A report whose title says 2022, and its lead-in and prose 2023: level. */
const LEVEL = {
  title: '云岫县水利局关于2022年度法治政府建设情况的报告',
  number: '',
  achievements: '一、主要举措和成效\n2023年，我局健全制度。',
  problems: '二、存在的不足和原因\n人员不足。',
  leadership: '三、主要负责人履行推进法治建设第一责任人职责情况\n带头学法。',
  plan: '四、下一年度主要安排\n加强培训。',
  date: '',
};

describe('report-year', () => {
  it('names what the others say first, not what they might also mean', () => {
    const text = sampleReport({ ...LEVEL, date: '2025年2月5日' });
    const [message, ...more] = said('report-year', text);
    assert.deepEqual(more, []);
    assert.match(message ?? '', /指向2023年、2024年。/);
  });
});

describe('plan-year', () => {
  it('is silent while the report year is undecided', () => {
    const text = sampleReport({ ...LEVEL, plan: '四、2025年度主要安排\n加强培训。' });
    assert.equal(parse(text).year.confidence, 0);
    assert.deepEqual(said('plan-year', text), []);
  });
});

describe('plan-year, otherwise', () => {
  it('says which year the plan should bear', () => {
    const text = sampleReport({ plan: '四、2023年度主要安排\n加强培训。' });
    assert.match(said('plan-year', text).join(), /本报告的年度是2023年.*应写2024年，这里写的是2023年$/);
  });
});

describe('stale-year', () => {
  const check = (achievements: string) => {
    const marked = sampleReport({ achievements: `一、2023年度主要举措和成效\n${achievements}` });
    assertFound('stale-year', marked);
  };

  it('looks at what opens a sentence, behind whatever number', () => {
    check('（1）⟦2022年⟧，我局办理许可86件。\n1．⟦2022年⟧，我局办理许可86件。\n（二十一）⟦2022年⟧，我局检查86次。');
    check('二十一是⟦2022年⟧我局办理许可86件。');
    check('我局在2022年，办理许可86件。');
  });

  it('wants a figure in the very sentence', () => {
    check('2022年，我局健全了制度。2021年，我局办理许可86件。');
    check('⟦2022年⟧，我局投入8.25万元。\n⟦2022年⟧，我局健全制度5.5余件。');
  });

  it('takes two years side by side for a comparison', () => {
    check('2023年，我局办理许可86件。2022年，我局办理许可80件。');
    check('2022年，我局办理许可80件。2023年，我局办理许可86件。');
  });

  it('speaks as soon as half of the voices are for one year', () => {
    const stale = { achievements: '一、主要举措和成效\n⟦2022年⟧，我局办理许可86件。' };
    const marked = sampleReport({ ...LEVEL, title: '云岫县水利局关于2023年度法治政府建设情况的报告', ...stale });
    const level = marked.replace('现将2023', '现将2021');
    assert.equal(parse(level.replace(/[⟦⟧]/g, '')).year.confidence, 0.5);
    assertFound('stale-year', level);
    assertFound('stale-year', sampleReport({ ...LEVEL, ...stale }).replace(/[⟦⟧]/g, ''));
  });

  it('looks from the first heading on, but not above it', () => {
    assertFound('stale-year', sampleReport({ achievements: '一、⟦2022年⟧，我局办理许可86件。\n健全制度。' }));
    const marked = sampleReport({ leadIn: '2022年，我局办理许可86件。现将2023年度情况报告如下：' });
    assertFound('stale-year', marked);
  });
});

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
});

describe('lost-dash', () => {
  it('is lost between two years up to thirty apart', () => {
    assertFound(
      'lost-dash',
      '落实规划（⟦19902020⟧年）、规划（19892020年）、规划（⟦20212022⟧年）、规划（20212021年）。',
    );
  });

  it('is certain before 年 or in 《》 alone', () => {
    assertFound('lost-dash', '落实规划（20212025）、《规划（⟦20212025⟧）》、《规划（19502025）》。');
  });

  it('says what stands in its place', () => {
    assert.match(said('lost-dash', '落实规划（20212025年）。')[0] ?? '', /丢了连接号/);
    assert.match(said('lost-dash', '落实规划（2021一2025年）。')[0] ?? '', /写成了汉字“一”/);
  });
});

describe('the repairs of years', () => {
  it('are to be read before they are made', () => {
    const ids = ['report-year', 'plan-year', 'document-number-year', 'signature-date', 'relative-time', 'lost-dash'];
    const rules = RULES.filter(({ id }) => ids.includes(id));
    const fixes = rules.flatMap(({ examples }) =>
      examples.flatMap(({ text }) => lint(parse(text.replace(/[⟦⟧]/g, '')), {}, { rules })).flatMap((one) => one.fixes),
    );
    assert.ok(fixes.length >= ids.length);
    assert.ok(fixes.every(({ safe }) => !safe));
  });
});
