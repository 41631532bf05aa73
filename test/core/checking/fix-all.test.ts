import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fixAll } from '../../../src/core/checking/fix-all.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const SPOILT = sampleReport({
  number: '云水发[2024]第03号',
  date: '2024年02月05日',
  achievements:
    '一.2023年度主要举措和成效\n(一)健全制度。我局规范执法，办理行政许可十二件，群众办事更加便捷。\n（二)规范执法。我局健全制度，亮证执法，办理行政处罚三件，没有一件被撤销。',
});
const REPAIRED = sampleReport({
  achievements:
    '一、2023年度主要举措和成效\n（一）健全制度。我局规范执法，办理行政许可十二件，群众办事更加便捷。\n（二）规范执法。我局健全制度，亮证执法，办理行政处罚三件，没有一件被撤销。',
});

describe('fixing all', () => {
  it('repairs what is safe to repair', () => assert.equal(fixAll(SPOILT, 'plain'), REPAIRED));

  it('changes nothing the second time', () => {
    const once = fixAll(SPOILT, 'plain');
    assert.equal(fixAll(once, 'plain'), once);
  });

  it('leaves a good text alone', () => assert.equal(fixAll(REPAIRED, 'plain'), REPAIRED));

  it('leaves what nobody may change unread', () => {
    const text = sampleReport({ problems: '' });
    const unsafe = lint(parse(text)).flatMap(({ fixes }) => fixes);
    assert.ok(unsafe.length > 0 && unsafe.every(({ safe }) => !safe));
    assert.equal(fixAll(text, 'plain'), text);
  });

  it('heeds the settings', () => {
    const rules = Object.fromEntries(
      ['document-number-form', 'date-form', 'heading-form'].map((id) => [id, 'off' as const]),
    );
    assert.equal(fixAll(SPOILT, 'plain', { rules }), SPOILT);
  });

  it('keeps CR LF', () => {
    assert.equal(fixAll(SPOILT.replace(/\n/g, '\r\n'), 'plain'), REPAIRED.replace(/\n/g, '\r\n'));
  });
});
