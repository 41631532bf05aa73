import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { draft } from '../../../src/core/drafting/draft.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isWritten, unwrittenParts } from '../../../src/core/views/unwritten.ts';
import { sampleReport } from '../fixtures/sample.ts';

const left = (text: string) => unwrittenParts(parse(text)).map(({ part }) => part);

describe('the parts nobody has written anything of', () => {
  it('are none in a whole report', () => assert.deepEqual(left(sampleReport()), []));

  it('are those that are not there', () => {
    assert.deepEqual(left(sampleReport({ problems: '', other: '' })), ['problems', 'other']);
    assert.deepEqual(left(''), ['achievements', 'problems', 'leadership', 'plan', 'other']);
  });

  it('are those with nothing but headings, prompts and lines to write on', () => {
    assert.deepEqual(left(sampleReport({ problems: '二、存在的不足和原因' })), ['problems']);
    assert.deepEqual(left(sampleReport({ problems: '二、存在的不足和原因\n（一）不足\n（二）原因' })), ['problems']);
    assert.deepEqual(left(sampleReport({ problems: '二、存在的不足和原因\n【待填：第一项不足，并说明原因】。' })), [
      'problems',
    ]);
    assert.deepEqual(left(sampleReport({ plan: '四、2024年度主要安排\n____' })), ['plan']);
    assert.deepEqual(left(draft(RULE_OF_LAW, { year: 2023 })), ['achievements', 'problems', 'leadership', 'plan']);
  });

  it('are not those with a sentence, be it half filled in, a heading or only “无。”', () => {
    for (const problems of [
      '二、存在的不足和原因\n执法人员只有【待填：人数】人。',
      '二、存在的不足和原因\n（一）执法力量仍然不足。\n（二）普法形式不够多样。',
      '二、存在的不足和原因：无。',
      '二、存在的不足和原因\n无。',
    ]) {
      assert.deepEqual(left(sampleReport({ problems })), [], problems);
    }
  });

  it('are written where one of several sections is', () => {
    const both = '二、存在的不足\n三、存在的问题\n执法力量仍然不足。';
    assert.deepEqual(
      left(
        sampleReport({
          problems: both,
          leadership: '四、主要负责人履行第一责任人职责情况\n亲自抓。',
          plan: '五、2024年度主要安排\n加强培训。',
        }),
      ),
      [],
    );
  });

  it('are embedded ones never, where the prose deals with them', () => {
    const achievements = '一、2023年度主要举措和成效\n主要负责人履行第一责任人职责。';
    assert.deepEqual(left(sampleReport({ achievements, leadership: '' })), []);
  });
});

describe('whether a section is written', () => {
  it('is asked of what stands below its heading', () => {
    const report = parse('一、甲\n（一）乙\n1.丙\n写了。\n（二）丁\n【待填：戊】');
    const [first] = report.sections;
    assert.ok(first && isWritten(report, first));
    assert.deepEqual(
      first?.children.map((child) => isWritten(report, child)),
      [true, false],
    );
  });
});
