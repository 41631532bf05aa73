import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { changeInSigns, changeInWords, figuresBeside } from '../../../src/core/drafting/figures-beside.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { corpusTexts } from '../../corpus.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { samples } from '../fixtures/seeds.ts';
import { spanFault } from '../span-faults.ts';

function reportOf(year: number, pieces: Sample) {
  const text = sampleReport(pieces).replaceAll('2024', '＃').replaceAll('2023', String(year));
  return parse(text.replaceAll('＃', String(year + 1)));
}

/** The figures of two years' achievements side by side, as the view tells them. */
function beside(now: string, last: string): readonly string[] {
  const part = (body: string): Sample => ({ achievements: `一、2023年度主要举措和成效\n${body}`, leadership: '' });
  const found = figuresBeside(reportOf(2025, part(now)), reportOf(2024, part(last)));
  return found.map(({ label, lastText, text, change }) =>
    `${label} ${lastText} → ${text} ${changeInSigns(change)}`.trim(),
  );
}

describe('figures of this year beside last year’s', () => {
  it('what is counted in the same words, wherever it stands in the part', () => {
    const last = '2023年办理行政许可事项86件，举办法治培训班2期，培训干部138人次。发放宣传资料4200份。';
    const now = '发放宣传资料4000份。\n2023年，共办理行政许可事项94件；举办法治培训班2期，培训干部276人次。';
    assert.deepEqual(beside(now, last), [
      '发放宣传资料 4200份 → 4000份 −4.8%',
      '办理行政许可事项 86件 → 94件 +9.3%',
      '举办法治培训班 2期 → 2期 持平',
      '培训干部 138人次 → 276人次 +100%',
    ]);
  });

  const unmatched: Readonly<Record<string, readonly [string, string]>> = {
    'other words': ['办理行政许可94件。', '办理行政许可事项86件。'],
    'another unit': ['开展普法宣传9场。', '开展普法宣传9次。'],
    'a word that names nothing': ['合同方面，共审核12件。', '共审核行政规范性文件9件。'],
    'one that names nothing behind another': ['审核合同38份，提出意见61条。', '起草文件5件，提出意见20条。'],
    'parts of another whole': ['办理信访86件，其中其他类13件。', '办理行政处罚案件27件，其中其他类3件。'],
    'the same words for two things': [
      '矿山领域，开展专项检查12次。河道领域，开展专项检查7次。',
      '矿山领域，开展专项检查10次。河道领域，开展专项检查5次。',
    ],
    'by how much it changed': [
      '行政检查较2022年减少18次，信访总量下降24个百分点。',
      '行政检查较2022年减少9次，信访总量下降6个百分点。',
    ],
    'a figure of another year': ['2020年，建成法治广场1处。', '2020年，建成法治广场1处。'],
    'a range': ['每季度开展联合巡查3—5次。', '每季度开展联合巡查2—4次。'],
    'a term': ['在15个工作日内办结许可申请。', '在20个工作日内办结许可申请。'],
    'a name': ['办好12345热线和第3次全国普查。', '办好12345热线和第2次全国普查。'],
  };
  for (const [what, [now, last]] of Object.entries(unmatched)) {
    it(`not ${what}`, () => assert.deepEqual(beside(now, last), []));
  }

  it('what it became, and not from where', () => {
    const found = beside('持证执法人员由21人增加到26人。', '持证执法人员由18人增加到21人。');
    assert.deepEqual(found, ['持证执法人员由18人增加到 21人 → 26人 +23.8%'.replace('18', '21')]);
  });

  it('the same words under different headings, each by its own', () => {
    const text = (one: number, other: number) =>
      `（一）规范矿山执法\n开展专项检查${one}次。\n（二）规范河道执法\n开展专项检查${other}次。`;
    assert.deepEqual(beside(text(12, 7), text(10, 5)), [
      '开展专项检查 10次 → 12次 +20%',
      '开展专项检查 5次 → 7次 +40%',
    ]);
  });

  it('parts by their whole, and what says only what was done by the clause before', () => {
    const last = '办理行政许可86件，其中取水许可31件、其他许可55件。起草规范性文件2件，修改1件，废止3件。';
    const now = '办理行政许可94件，其中取水许可40件、其他许可54件。起草规范性文件4件，修改2件，废止3件。';
    assert.deepEqual(beside(now, last), [
      '办理行政许可 86件 → 94件 +9.3%',
      '其中取水许可 31件 → 40件 +29%',
      '其中其他许可 55件 → 54件 −1.8%',
      '起草规范性文件 2件 → 4件 +100%',
      '起草规范性文件，修改 1件 → 2件 +100%',
      '起草规范性文件，废止 3件 → 3件 持平',
    ]);
  });

  it('shares in percentage points, 万 by its value, and about as much without a change', () => {
    const last = '矛盾纠纷化解率达到95.1%，接听群众热线2.2万次，受理公证申请约300件，发放普法手册600余份。';
    const now = '矛盾纠纷化解率为96.3％，接听群众热线24200次，受理公证申请320件，发放普法手册700余份。';
    assert.deepEqual(beside(now, last), [
      '矛盾纠纷化解率 95.1% → 96.3％ +1.2个百分点',
      '接听群众热线 2.2万次 → 24200次 +10%',
      '受理公证申请 约300件 → 320件',
      '发放普法手册 600余份 → 700余份',
    ]);
  });

  it('no growth from nothing, and the smallest change is told', () => {
    assert.deepEqual(beside('办理行政复议2件。', '办理行政复议0件。'), ['办理行政复议 0件 → 2件']);
    assert.deepEqual(beside('发放普法手册10001份。', '发放普法手册10000份。'), [
      '发放普法手册 10000份 → 10001份 +0.01%',
    ]);
  });

  it('not what a plan will do, nor what is still to be filled in', () => {
    const plan = '四、2024年度主要安排\n举办执法培训3期。';
    const own = { plan, achievements: '', leadership: '' };
    assert.deepEqual(figuresBeside(reportOf(2025, own), reportOf(2024, own)), []);
    assert.deepEqual(beside('办理行政许可【待填：上年86】件。', '办理行政许可86件。'), []);
  });

  it('puts a change in the words of a report, too', () => {
    assert.equal(changeInWords({ by: 9.3, unit: '%' }), '增长9.3%');
    assert.equal(changeInWords({ by: -9.3, unit: '%' }), '下降9.3%');
    assert.equal(changeInWords({ by: 1.2, unit: '个百分点' }), '提高1.2个百分点');
    assert.equal(changeInWords({ by: -1.2, unit: '个百分点' }), '下降1.2个百分点');
    assert.equal(changeInWords({ by: 0, unit: '%' }), '持平');
    assert.equal(changeInWords(undefined), '');
  });

  for (const { name, text } of [...samples(), ...corpusTexts('seeds'), ...corpusTexts('reports')]) {
    it(`${name}: beside itself every figure keeps its place and stays as it is`, () => {
      const report = parse(text);
      for (const { span, lastSpan, text: now, change } of figuresBeside(report, report)) {
        assert.deepEqual(span, lastSpan);
        assert.equal(slice(text, span), now);
        assert.ok(change === undefined || change.by === 0);
      }
    });
  }

  it('any two documents: spans lie in their texts', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        for (const { span, lastSpan } of figuresBeside(parse(one.text, one.syntax), parse(other.text, other.syntax))) {
          assert.equal(spanFault(one.text, span), undefined);
          assert.equal(spanFault(other.text, lastSpan), undefined);
        }
      }),
      { numRuns: RUNS },
    );
  });

  for (const piece of ['办理案件12件', '12件', '共', '12件，', '其中12件、', '由12件增加到']) {
    it(`a report of ${piece} alone does not take long`, () => {
      const report = parse(
        sampleReport({ achievements: `一、2023年度主要成效\n${piece.repeat(100_000 / piece.length)}` }),
      );
      const from = performance.now();
      figuresBeside(report, report);
      assert.ok(performance.now() - from < 3000, `${performance.now() - from} ms`);
    });
  }
});
