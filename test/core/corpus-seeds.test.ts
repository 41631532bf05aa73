import assert from 'node:assert/strict';
import { it } from 'mocha';
import { allSections, type Report, type Section } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { corpusTexts, describeWithCorpus } from '../corpus.ts';
import { lineAt } from '../place.ts';

interface Expected {
  readonly year: number;
  /** Lines (from 1) whose text is the title, the signature and so on. */
  readonly title: readonly number[];
  readonly documentNumber?: number;
  readonly addressee?: number;
  readonly leadIn: number;
  readonly closing?: number;
  readonly signature?: number;
  readonly date?: number;
  readonly note?: number;
  /** line, level, number, parts; `>` where text runs on behind the heading. */
  readonly headings: string;
  readonly parts: string;
}

/** What the annotation of the five reports says of their structure. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '000': {
    year: 2021,
    title: [2, 4],
    leadIn: 6,
    signature: 67,
    headings:
      '7 H1 1 achievements | 10 H2 1 | 13 H2 2 | 15 H3 1 | 19 H4 1 | 23 H4 2 | 27 H4 3 | 30 H3 2 | 38 H3 3 | 41 H3 4 | 44 H2 3 | 46 H3 1 > | 48 H3 2 > | 49 H1 2 problems | 52 H1 - leadership | 60 H1 4 plan | 63 H1 - other',
    parts: 'achievements@7 problems@49 leadership@52 plan@60 other@63',
  },
  '001': {
    year: 2023,
    title: [4, 5],
    documentNumber: 6,
    addressee: 7,
    leadIn: 8,
    signature: 29,
    date: 30,
    note: 32,
    headings: '9 H1 1 achievements | 16 H1 2 problems | 18 H1 3 leadership | 20 H1 4 plan',
    parts: 'achievements@9 problems@16 leadership@18 plan@20 other-',
  },
  '002': {
    year: 2021,
    title: [1],
    documentNumber: 3,
    leadIn: 5,
    headings:
      '6 H1 1 achievements | 7 H2 1 > | 8 H2 2 > | 9 H2 3 > | 10 H1 2 problems | 11 H2 1 > | 12 H2 2 > | 13 H2 3 > | 14 H1 3 plan | 15 H2 1 > | 16 H2 2 > | 17 H2 3 >',
    parts: 'achievements@6 problems@10 leadership(8) plan@14 other-',
  },
  '003': {
    year: 2021,
    title: [1],
    leadIn: 3,
    headings:
      '4 H1 1 achievements | 6 H2 1 leadership | 10 H2 2 | 18 H2 3 | 26 H2 4 | 30 H2 5 | 35 H1 2 problems | 36 H3 1 > | 37 H3 2 > | 38 H1 3 plan | 39 H3 1 > | 40 H3 2 > | 41 H3 3 > | 42 H3 4 > | 43 H3 5 > | 44 H3 6 > | 45 H3 7 > | 46 H3 8 >',
    parts: 'achievements@4 problems@35 leadership(6) plan@38 other-',
  },
  '004': {
    year: 2023,
    title: [1, 3],
    addressee: 5,
    leadIn: 7,
    closing: 37,
    date: 38,
    headings:
      '9 H1 1 leadership | 13 H1 2 achievements | 15 H2 1 > | 17 H2 2 > | 19 H2 3 > | 21 H2 4 > | 23 H2 5 > | 25 H1 3 problems | 29 H1 4 plan',
    parts: 'achievements@13 problems@25 leadership@9 plan@29 other-',
  },
};

function headingRow(text: string, { heading, parts }: Section): string {
  const words = [lineAt(text, heading.span.start), `H${heading.level}`, heading.number ?? '-', ...parts];
  return [...words, ...(heading.runIn ? ['>'] : [])].join(' ');
}

function partRow({ text, parts }: Report): string {
  const marks = { present: (line: number) => `@${line}`, embedded: (line: number) => `(${line})`, missing: () => '-' };
  return parts.map(({ part, status, span }) => part + marks[status](lineAt(text, span?.start ?? 0))).join(' ');
}

describeWithCorpus('the five real reports', () => {
  for (const { name, text } of corpusTexts('seeds')) {
    const report = parse(text);
    const expected = EXPECTED[name.slice(6, 9)];
    const lines = text.split('\n').map((line) => line.trim());
    it(`${name}: is a report of its year`, () => {
      assert.ok(isReport(report));
      assert.equal(report.year.value, expected?.year);
      assert.ok(report.year.confidence > 0.6);
    });
    it(`${name}: title is read whole`, () => {
      assert.equal(report.title?.text, expected?.title.map((line) => lines[line - 1]).join(''));
    });
    for (const field of ['documentNumber', 'addressee', 'signature', 'date', 'note', 'closing'] as const) {
      it(`${name}: ${field} is the line it stands on`, () => {
        const line = expected?.[field];
        assert.equal(report[field]?.text, line === undefined ? undefined : lines[line - 1]);
      });
    }
    it(`${name}: lead-in`, () => assert.equal(lineAt(text, report.leadIn?.span.start ?? 0), expected?.leadIn));
    it(`${name}: headings`, () => {
      const rows = [...allSections(report.sections)].map((section) => headingRow(text, section));
      assert.deepEqual(rows, expected?.headings.split(' | '));
    });
    it(`${name}: parts`, () => assert.equal(partRow(report), expected?.parts));
  }
});
