import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import type { StageWish } from '../../../src/core/model/stage.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { staged } from './staged.ts';

const UNSIGNED = { closing: '', signature: '', date: '' };

/** Each finding: severity, message without its basis, and the text it stands behind. */
function found(pieces: Sample, stage: StageWish): readonly (readonly [string, string, string])[] {
  const text = sampleReport(pieces);
  return staged('required-parts', text, stage).map(({ severity, message, span }) => {
    return [severity, message.replace(/（《.*》）/, ''), text.slice(Math.max(0, span.start - 3), span.start)] as const;
  });
}

describe('required-parts', () => {
  it('says once of a draft what is still to be written, whatever stands behind', () => {
    const pieces = { ...UNSIGNED, achievements: '', leadership: '', other: '', plan: '四、2024年度主要安排\n【待填】' };
    assert.deepEqual(found(pieces, 'auto'), [
      [
        'todo',
        '写到这里为止，还没有写“主要举措和成效”、“党政主要负责人履行第一责任人职责情况”、“其他需要报告的情况”',
        '待填】',
      ],
    ]);
  });

  it('says once of a text that breaks off what is not there, more gravely where a part was passed over', () => {
    const later = { ...UNSIGNED, plan: '', other: '' };
    const unwritten = '“下一年度主要安排”、“其他需要报告的情况”';
    assert.deepEqual(found(later, 'review'), [['info', `写到这里为止，还没有写${unwritten}`, '检查。']]);
    const pieces = { ...later, problems: '' };
    const missing = '缺少“存在的不足和原因”，应放在“主要举措和成效”之后';
    const all = `写到这里为止，还没有写“存在的不足和原因”、${unwritten}`;
    assert.deepEqual(found(pieces, 'review'), [['error', all, '检查。']]);
    assert.deepEqual(found(pieces, 'publish'), [
      ['error', missing, '增强。'],
      ['error', '缺少“下一年度主要安排”，应放在“党政主要负责人履行第一责任人职责情况”之后', '检查。'],
      [
        'info',
        '缺少“其他需要报告的情况”，应放在“党政主要负责人履行第一责任人职责情况”之后；没有其他情况的，写“无。”',
        '检查。',
      ],
    ]);
  });

  it('is no matter of one message once the report is signed', () => {
    assert.deepEqual(
      found({ leadership: '', plan: '' }, 'review').map(([severity, message]) => [severity, message]),
      [
        ['error', '缺少“党政主要负责人履行第一责任人职责情况”，应放在“存在的不足和原因”之后'],
        ['error', '缺少“下一年度主要安排”，应放在“存在的不足和原因”之后'],
      ],
    );
  });

  it('names a place by the order in use', () => {
    const pieces = {
      achievements: '一、主要负责人履行推进法治建设第一责任人职责情况\n亲自部署。',
      problems: '二、存在的不足和原因\n人员不足。',
      leadership: '',
      plan: '三、2024年度主要安排\n加强培训。',
      other: '四、其他需要报告的情况\n无。',
    };
    assert.deepEqual(found(pieces, 'review'), [
      ['error', '缺少“主要举措和成效”，应放在“党政主要负责人履行第一责任人职责情况”之后', '部署。'],
    ]);
    assert.deepEqual(found({ achievements: '' }, 'review'), [
      ['error', '缺少“主要举措和成效”，应放在“存在的不足和原因”之前', '如下：'],
    ]);
  });

  it('takes what is only spoken of for a lesser matter', () => {
    const embedded = '一、2023年度主要举措和成效\n（一）履行第一责任人职责\n亲自部署。';
    const [lower] = found({ achievements: embedded, leadership: '' }, 'review');
    assert.deepEqual(lower?.slice(0, 2), [
      'warning',
      '“党政主要负责人履行第一责任人职责情况”只是下级标题，应单列为一部分',
    ]);
    const prose = '一、2023年度主要举措和成效\n局长履行推进法治建设第一责任人职责，亲自部署。';
    const [inProse] = found({ achievements: prose, leadership: '' }, 'review');
    assert.deepEqual(inProse?.slice(0, 2), [
      'warning',
      '“党政主要负责人履行第一责任人职责情况”只在正文里提到，应单列为一部分',
    ]);
  });

  it('adds them all at once, or each alone', () => {
    const text = sampleReport({ ...UNSIGNED, leadership: '', plan: '', other: '' });
    const [finding] = staged('required-parts', text, 'draft');
    const missing = (fix: number) => {
      const chosen = finding?.fixes[fix] ?? assert.fail('no fix');
      return parse(applyFixes(text, [chosen])).parts.flatMap(({ part, status }) =>
        status === 'missing' ? [part] : [],
      );
    };
    assert.deepEqual([0, 1, 2, 3].map(missing), [
      [],
      ['plan', 'other'],
      ['leadership', 'other'],
      ['leadership', 'plan'],
    ]);
    assert.equal(finding?.fixes.length, 4);
    const [only] = staged(
      'required-parts',
      sampleReport({
        ...UNSIGNED,
        plan: '',
        other: '',
        leadership: '三、第一责任人职责\n无。\n四、其他需要报告的情况\n无。',
      }),
      'draft',
    );
    assert.equal(only?.fixes.length, 1);
  });
});
