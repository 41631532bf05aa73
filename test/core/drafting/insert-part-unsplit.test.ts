import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { insertPart } from '../../../src/core/drafting/insert-part.ts';
import type { PartId, Report } from '../../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { sampleReport } from '../fixtures/sample.ts';

const IDS: readonly PartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];
const LONG = '我局健全工作制度，规范行政执法，办理行政许可十二件，群众办事更加便捷。'.repeat(4);

/** A whole report without one of its parts, numbered through, on one line. */
function onOneLine(id: PartId, gap: string): string {
  const text = sampleReport({
    number: '',
    addressee: '',
    leadership: `三、2023年度履行第一责任人职责情况\n${LONG}`,
    [id]: '',
  });
  let count = 0;
  return text.replace(/^[一二三四五]、/gm, () => `${formatNumeral(++count)}、`).replace(/\n/g, gap);
}

const fieldsOf = ({ title, leadIn, closing, signature, date }: Report) =>
  [title, leadIn, closing, signature, date].map((passage) => passage?.text);

describe('a part put into a report that is all one line', () => {
  for (const gap of [' ', '　　']) {
    for (const id of IDS) {
      it(`${id}: every part has its number, and all else is read as before (${gap.length} blanks)`, () => {
        const text = onOneLine(id, gap);
        const report = parse(text);
        assert.equal(report.parts.find(({ part }) => part === id)?.status, 'missing');
        const fix = insertPart(report, RULE_OF_LAW, id) ?? assert.fail('no fix');
        const fixed = parse(applyFixes(text, [fix]));
        assert.deepEqual(
          fixed.sections.map(({ heading, parts }) => `${heading.number} ${parts.join('+')}`),
          IDS.map((part, index) => `${index + 1} ${part}`),
        );
        assert.deepEqual(fieldsOf(fixed), fieldsOf(report));
        assert.deepEqual(fixed.unsplit, []);
      });
    }
  }
});
