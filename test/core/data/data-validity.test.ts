import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { findDocument } from '../../../src/core/citing/documents.ts';
import { lifespanOf } from '../../../src/core/citing/lifespans.ts';
import { CAMPAIGNS } from '../../../src/core/data/campaigns.ts';
import { CONGRESSES } from '../../../src/core/data/congresses.ts';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import { RELATIVE_TIMES } from '../../../src/core/data/relative-times.ts';
import type { OfficialDocument } from '../../../src/core/data/row-types/official-document.ts';
import { TERMS } from '../../../src/core/data/terms.ts';
import { WRONG_TITLES } from '../../../src/core/data/wrong-titles.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isPossibleDate } from '../../../src/core/text/dates.ts';
import type { Day } from '../../../src/core/text/days.ts';
import { looseTitle, normalizeTitle } from '../../../src/core/text/titles.ts';
import { sampleReport } from '../fixtures/sample.ts';

function isPossible(day: Day): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return /^(?:19|20)[0-9]{2}(?:-[0-9]{2}){0,2}$/.test(day) && isPossibleDate({ year, month, day: date });
}

function assertNoDuplicates(values: readonly string[]): void {
  const seen = new Set<string>();
  assert.deepEqual(
    values.filter((value) => seen.has(value) || !seen.add(value)),
    [],
  );
}

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
    assertNoDuplicates(titles);
    assertNoDuplicates(titles.map(looseTitle));
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

describe('the table of wrong titles', () => {
  it('has each once, none of them right, and knows every right one', () => {
    const wrong = WRONG_TITLES.flatMap((row) => row.wrong);
    assertNoDuplicates(wrong.map(normalizeTitle));
    for (const title of wrong) assert.equal(findDocument(title), undefined, title);
    for (const { right } of WRONG_TITLES) assert.ok(findDocument(right), right);
  });
});

describe('the tables of meetings, terms and campaigns', () => {
  it('have meetings one after the other', () => {
    let last = '';
    for (const { opened, closed, plenums } of CONGRESSES) {
      assert.deepEqual(
        plenums.map(({ ordinal }) => ordinal),
        plenums.map((_, index) => index + 1),
      );
      for (const meeting of [{ opened, closed }, ...plenums]) {
        assert.ok(isPossible(meeting.opened) && isPossible(meeting.closed));
        assert.ok(last < meeting.opened && meeting.opened <= meeting.closed, meeting.opened);
        last = meeting.closed;
      }
    }
  });

  it('have each term once, with a possible day', () => {
    assertNoDuplicates(TERMS.map(({ term }) => term));
    for (const { from } of TERMS) assert.ok(isPossible(from), from);
  });

  it('have campaigns that begin before they end', () => {
    assertNoDuplicates(CAMPAIGNS.flatMap(({ words }) => words));
    for (const { life } of CAMPAIGNS)
      assert.ok(isPossible(life.from) && isPossible(life.until) && life.from < life.until);
  });

  it('have each relative word once', () => assertNoDuplicates(RELATIVE_TIMES.map(({ word }) => word)));
});
