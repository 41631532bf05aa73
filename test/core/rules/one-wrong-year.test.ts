import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { lineAt } from '../../place.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

/** Reports without a fault. */
const CLEAN: readonly (readonly [name: string, text: string, syntax: Syntax])[] = [
  ['clean.md', seed('clean.md'), 'markdown'],
  ['clean.txt', seed('clean.txt'), 'plain'],
  ['clean.md in CR LF', seed('clean.md').replace(/\n/g, '\r\n'), 'markdown'],
  ['the plain sample', sampleReport(), 'plain'],
  ['the Markdown sample', sampleMarkdown(), 'markdown'],
  ['a sample signed in December', sampleReport({ number: '云水发〔2023〕31号', date: '2023年12月29日' }), 'plain'],
  ['a sample without 文号 and date', sampleReport({ number: '', date: '2024年3月1日' }), 'plain'],
];

/** Where a year stands, found without the parser: the character before the group is the year's. */
const PLACES: readonly (readonly [name: string, pattern: RegExp, rule: RegExp])[] = [
  ['title', /^(?:# )?(?:.*关于)?(?=20\d\d年度.*报告$)/m, /^report-year$/],
  ['lead-in', /现将(?=20\d\d年)/, /^report-year$/],
  ['achievements', /^(?:## )?一、(?=20\d\d年)/m, /^report-year$/],
  ['problems', /^(?:## )?二、(?=20\d\d年)/m, /^report-year$/],
  ['leadership', /^(?:## )?三、(?=20\d\d年)/m, /^report-year$/],
  ['plan', /^(?:## )?四、(?=20\d\d年)/m, /^plan-year$/],
  ['文号', /〔(?=20\d\d〕)/, /^document-number-year$/],
  ['date', /^(?=20\d\d年\d{1,2}月\d{1,2}日\r?$)/m, /^(?:signature-date|document-number-year)$/],
];

describe('one wrong year in a good report', () => {
  for (const [name, text, syntax] of CLEAN) {
    it(`${name} has no finding`, () => assert.deepEqual(lint(parse(text, syntax)), []));

    for (const [place, pattern, rule] of PLACES) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const start = match.index + match[0].length;
      const year = Number(text.slice(start, start + 4));
      for (const shift of [-2, -1, 1, 2]) {
        it(`${name}: ${place} ${year} → ${year + shift} is named there, alone, and restored`, () => {
          const damaged = `${text.slice(0, start)}${year + shift}${text.slice(start + 4)}`;
          const findings = lint(parse(damaged, syntax));
          const rows = findings.map((finding) => `${finding.rule}@${lineAt(damaged, finding.span.start)}`);
          assert.equal(findings.length, 1, rows.join(' '));
          const [finding] = findings;
          assert.match(finding?.rule ?? '', rule);
          assert.ok(finding !== undefined && finding.span.start <= start && start + 4 <= finding.span.end, rows.join());
          assert.equal(lineAt(damaged, finding.span.start), lineAt(damaged, start));
          assert.equal(applyFixes(damaged, finding.fixes.slice(0, 1)), text);
        });
      }
    }
  }
});
