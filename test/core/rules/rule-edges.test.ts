import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

/** For each rule texts with what it must mark, and the text its first fixes make where that matters. */
const ROWS: readonly (readonly [rule: string, name: string, marked: string, fixed?: string])[] = [
  ['date-form', 'a day in a title is quoted', '印发《12月5号宣传方案》，12月6⟦号⟧开会。'],
  ['enumeration-sequence', '其次 without 首先', '健全制度。⟦其次⟧，加强普法。'],
  [
    'enumeration-sequence',
    'one point out of place counts once',
    '一是健全制度；⟦五是⟧规范执法；三是加强普法。',
    '一是健全制度；二是规范执法；三是加强普法。',
  ],
  [
    'enumeration-sequence',
    'a point that is right after all stays',
    '一是健全制度；⟦三是⟧规范执法；三是加强普法；四是化解纠纷。',
    '一是健全制度；二是规范执法；三是加强普法；四是化解纠纷。',
  ],
  [
    'heading-form',
    'leftovers before a number are no indent',
    '一、主要举措和成效\n二、存在的不足和原因\n[bookmark: _GoBack]三、2024年主要安排',
  ],
  ['number-form', '文号 has a rule of its own', sampleReport({ number: '云水发〔２０２４〕３号' })],
  [
    'number-form',
    'other numbers beside a 文号',
    sampleReport({ achievements: '一、2023年度主要举措和成效\n全年开展巡查⟦２８⟧次。' }),
  ],
  ['document-number-form', 'a year long past is none', sampleReport({ number: '云水发[1024]3号' })],
  ['document-number-form', 'a serial number of nought is none', sampleReport({ number: '云水发[2024]0号' })],
  [
    'lead-in',
    'no word for what follows',
    sampleReport({ leadIn: '现将2023年度法治政府建设有关情况⟦如下。⟧' }),
    sampleReport({ leadIn: '现将2023年度法治政府建设有关情况如下：' }),
  ],
  [
    'relative-time',
    'words that only begin like one',
    sampleReport({
      achievements: '一、2023年度主要举措和成效\n关注今年轻干部培养，落实近期建设规划，⟦近期⟧开展巡查。',
    }),
  ],
  [
    'repeated-text',
    'white space before a mark is no part of the clause',
    '一、存在的不足和原因\n部分村干部遇到纠纷仍习惯找熟人说情，培训要加强。\n普法进村次数偏少，⟦部分村干部遇到纠纷仍习惯找熟人说情⟧ \u3000。',
  ],
  ['repeated-text', 'what stands four times is left once', '涉及⟦房产房产房产房产⟧等案件。', '涉及房产等案件。'],
  ['residue', 'two kinds side by side are one', '⟦[bookmark: _GoBack]\u200b⟧全面推进依法行政。', '全面推进依法行政。'],
  ['punctuation', 'two marks that open a paragraph', '⟦,,⟧健全制度。', '，健全制度。'],
  ['punctuation', 'a comma before a figure', '学习《民法典》⟦,⟧2023年开展宣传。', '学习《民法典》，2023年开展宣传。'],
  ['punctuation', 'a question before a quotation ends', '群众问“办好了没有⟦?⟧”。', '群众问“办好了没有？”。'],
  ['punctuation', 'quotation marks around no Chinese', '推广"Rules"做法⟦,⟧规范执法。'],
  ['figures-sum', 'shares of different things make no whole', '办结率98%（其中甲类60%、乙类20%、其他10%）。'],
  ['figures-sum', 'brackets far behind the number', '受理12件并全部办结（其中甲类3件、乙类4件、其他6件）。'],
  ['figures-sum', '其中 with nothing before it', '其中甲类3件、乙类4件、其他6件。'],
  [
    'fixed-expression',
    'members joined by 和 at the end, in the wrong order',
    '提高⟦政治领悟力、政治判断力和政治执行力⟧。',
    '提高政治判断力、政治领悟力和政治执行力。',
  ],
  [
    'fixed-expression',
    'members joined by 和 alone',
    '提高⟦政治领悟力和政治判断力和政治执行力⟧。',
    '提高政治判断力、政治领悟力和政治执行力。',
  ],
  [
    'figures-sum',
    'a number too far before 其中',
    `受理12件，${'健全工作制度、'.repeat(50)}其中甲类3件、乙类4件、其他6件。`,
  ],
];

describe('rules at their edges', () => {
  for (const [rule, name, marked, fixed] of ROWS) {
    it(`${rule}: ${name}`, () => assertFound(rule, marked, fixed));
  }

  const messages = (rule: string, pieces: Sample) =>
    lint(parse(sampleReport(pieces)))
      .filter((finding) => finding.rule === rule)
      .map(({ message }) => message);

  it('part-content: 整改 promised and not told, the causes told', () => {
    const [message, ...others] = messages('part-content', {
      problems:
        '二、2023年度存在的不足、原因和整改情况\n执法力量仍然不足，主要原因是专业人员偏少，培训安排不够充分，机制不够顺畅。',
    });
    assert.match(message ?? '', /^标题写了“整改”，这一部分的正文却没有写/);
    assert.deepEqual(others, []);
  });

  it('punctuation: more faults in a paragraph than one can read are told together', () => {
    const faults = (count: number, fault: string) =>
      lint(parse(`${`甲${fault}`.repeat(count)}乙。`)).filter(({ rule }) => rule === 'punctuation');
    assert.equal(faults(50, ',').length, 50);
    const [many, ...none] = faults(51, ',');
    assert.match(many?.message ?? '', /^这一段有51处/);
    assert.deepEqual(none, []);
    assert.equal(many?.fixes[0]?.edits.length, 51);
    assert.match(faults(1001, ',')[0]?.message ?? '', /^这一段有许多处/);
    // Which of two marks is right is for the clerk to say.
    assert.deepEqual(faults(51, '，、')[0]?.fixes, []);
  });

  it('heading-sequence: only the first twenty faults of a row can be repaired', () => {
    const row = (marker: (index: number) => string) =>
      lint(parse(Array.from({ length: 30 }, (_, index) => `${marker(index)}标题\n`).join('')))
        .filter(({ rule }) => rule === 'heading-sequence')
        .map(({ fixes }) => fixes.length);
    assert.deepEqual(
      row(() => '一、'),
      [...Array<number>(20).fill(1), ...Array<number>(9).fill(0)],
    );
    const unnumbered = lint(parse(`# 报告\n\n## 一、标题\n\n${'## 标题\n\n'.repeat(25)}`, 'markdown'));
    assert.deepEqual(
      unnumbered.filter(({ rule }) => rule === 'heading-sequence').map(({ fixes }) => fixes.length),
      [...Array<number>(20).fill(1), ...Array<number>(5).fill(0)],
    );
  });
});
