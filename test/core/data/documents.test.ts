import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { findDocument } from '../../../src/core/citing/documents.ts';
import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import type { OfficialDocument } from '../../../src/core/data/row-types/official-document.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { looseTitle, normalizeTitle } from '../../../src/core/text/titles.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { duplicates } from './duplicates.ts';
import { isPossible } from './possible-day.ts';

/** A report of a year in which a document is in force, citing it. */
function reportOn({ title, published, inForce, revised, until, window }: OfficialDocument): string {
  const newest = [published, inForce ?? '', revised ?? ''].sort().at(-1)?.slice(0, 4);
  const year = window?.to ?? (until === undefined ? Math.max(Number(newest), 2016) : Number(until.slice(0, 4)) - 1);
  return sampleReport()
    .replace(/202[34]/g, (shown) => String(year + Number(shown) - 2023))
    .replace('我局健全制度', `落实《${title}》，我局健全制度`);
}

describe('the table of documents', () => {
  it('has each title once, also when marks and look-alike words are passed over', () => {
    const titles = DOCUMENTS.flatMap(({ title, short = [] }) => [title, ...short].map(normalizeTitle));
    assert.deepEqual(duplicates(titles), []);
    assert.deepEqual(duplicates(titles.map(looseTitle)), []);
  });

  for (const document of DOCUMENTS) {
    const { title, kind, published, inForce, revised, until, replacedBy, window, source } = document;
    it(`${title}: possible days in their order, and a source`, () => {
      for (const day of [published, inForce, revised, until]) assert.ok(day === undefined || isPossible(day), day);
      if (revised !== undefined) assert.ok(revised > (inForce ?? published));
      if (until !== undefined) assert.ok(until > (inForce ?? published));
      assert.equal(kind === 'plan', window !== undefined);
      if (window !== undefined) assert.ok(window.from < window.to && published.slice(0, 4) <= String(window.to));
      assert.ok(source.length > 4);
    });
    if (replacedBy !== undefined) {
      it(`${title}: is replaced by what was in force then`, () => {
        const successor = findDocument(replacedBy);
        const { until: end = '' } = lifespanOf(document);
        assert.ok(successor !== undefined && successor !== document);
        // A plan's successor may come out some months late.
        assert.ok((lifespanOf(successor).from ?? '') <= (window === undefined ? end : `${window.to + 1}-12-31`));
      });
    }
    it(`${title}: can be cited while it is in force`, () => {
      const rules = ['citation-form', 'outdated-citation', 'anachronism', 'lost-dash'];
      const findings = lint(parse(reportOn(document))).filter(({ rule }) => rules.includes(rule));
      assert.deepEqual(
        findings.map(({ message }) => message),
        [],
      );
    });
  }
});
