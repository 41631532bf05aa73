import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import { type Report, settledYear } from '../../src/core/model/report.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { physicalLines } from '../../src/core/text/line-ends.ts';
import { lineAt } from '../place.ts';

/** What somebody read in a text as it came from a page, a file or a printed sheet; lines from 1. */
interface Expected {
  readonly file: string;
  readonly isReport: boolean;
  readonly title?: string | null;
  readonly titleAlso?: readonly string[];
  readonly documentNumber?: string | null;
  readonly addressee?: string | null;
  readonly reportYear?: number | null;
  readonly signature?: string | null;
  readonly date?: string | null;
  readonly webLines?: readonly number[];
  /** Facts that are not read yet. */
  readonly unread?: readonly string[];
  /** Lines of `webLines` that are not told yet. */
  readonly webLinesUnread?: readonly number[];
  /** Lines that may be told either way. */
  readonly webLinesEither?: readonly number[];
}

/** An error or warning other than `web-lines`, and what somebody thinks of it. */
interface Judged {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly judgement: 'right' | 'arguable' | 'wrong';
  readonly reason: string;
}

/** The second and third were made, and measured once, when the reading was done; then it was mended by them, too. */
const SETS = ['', 'second/', 'third/'];
/** Wrong errors and warnings in a thousand characters. */
const MOST_WRONG = 0.1;

describe('texts as they come, with all that surrounds them', () => {
  for (const set of SETS) {
    const folder = new URL(`../openings/${set}`, import.meta.url);
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as readonly Expected[];
    const judged = JSON.parse(readFileSync(new URL('judged.json', folder), 'utf8')) as readonly Judged[];
    const found: string[] = [];
    let characters = 0;

    for (const wanted of expected) {
      const text = readFileSync(new URL(wanted.file, folder), 'utf8').replace(/^\ufeff/, '');
      const report = parse(text, wanted.file.endsWith('.md') ? 'markdown' : 'plain');

      it(`${set}${wanted.file}: ${wanted.isReport ? 'is a report, and every fact of its head and end is right' : 'is none'}`, () => {
        assert.equal(isReport(report), wanted.isReport);
        if (!wanted.isReport) return;
        for (const [fact, value] of Object.entries(factsOf(report))) {
          const told = wanted[fact as 'title'];
          if (told === undefined) continue;
          const isRight = [told, ...(fact === 'title' ? (wanted.titleAlso ?? []) : [])].map(bare).includes(bare(value));
          assert.equal(isRight, wanted.unread?.includes(fact) !== true, `${fact}: ${value}`);
        }
        assert.deepEqual(
          webLinesOf(text, report, wanted),
          wanted.webLines?.filter((line) => wanted.webLinesUnread?.includes(line) !== true),
        );
      });

      if (!wanted.isReport) continue;
      characters += text.length;
      for (const { severity, rule, span } of lint(report)) {
        if (severity === 'info' || rule === 'web-lines') continue;
        found.push(`${wanted.file} ${lineAt(text, span.start)} ${rule}`);
      }
    }

    it(`${set || 'first/'}: every error and warning was read, and hardly one is wrong`, () => {
      const known = judged.map(({ file, line, rule }) => `${file} ${line} ${rule}`);
      assert.deepEqual([...found].sort(), [...known].sort());
      const wrong = judged.filter(({ judgement }) => judgement === 'wrong').length;
      assert.ok((wrong / characters) * 1000 <= MOST_WRONG, `${wrong} wrong in ${characters} characters`);
    });
  }
});

function factsOf(report: Report) {
  const { title, documentNumber, addressee, signature, date } = report;
  return {
    title: title?.text,
    documentNumber: documentNumber?.text,
    addressee: addressee?.text,
    reportYear: settledYear(report),
    signature: signature?.text,
    date: date && [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-'),
  };
}

/** Without white space and the colon behind 主送机关. */
function bare(value: string | number | null | undefined): string {
  return String(value ?? '').replace(/[\s\u3000：:]/g, '');
}

/** The web lines of a report by number; those that may be told either way as they were expected. */
function webLinesOf(text: string, report: Report, { webLines = [], webLinesEither = [] }: Expected): readonly number[] {
  const lines = [...physicalLines(text)];
  const told = report.webLines.map(({ start }) => lines.findIndex(({ end }) => end >= start) + 1);
  const either = new Set(webLinesEither);
  return [...told.filter((line) => !either.has(line)), ...webLines.filter((line) => either.has(line))].sort(
    (a, b) => a - b,
  );
}
