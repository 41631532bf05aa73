import assert from 'node:assert/strict';
import { it } from 'mocha';
import type { PartId } from '../../src/core/model/part.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { corpusJson, corpusTexts, describeWithCorpus } from '../corpus.ts';

/** One row of reports.json. */
interface Annotation {
  readonly file: string;
  readonly title: string | null;
  readonly reportYear: number;
  readonly docNumber: string | null;
  readonly addressee: string | null;
  readonly level1Headings: readonly { readonly text: string; readonly part: number }[];
  readonly parts: Readonly<Record<string, string>>;
  readonly signatureOrgan: string | null;
  readonly signatureDate: string | null;
}

const PARTS: readonly PartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];

/** What an annotated part may be read as: prose about a part that has no heading is worth telling, but need not be found. */
function acceptable(annotation: string): readonly string[] {
  if (annotation.startsWith('heading')) return ['present'];
  if (!annotation.startsWith('absent')) return ['embedded'];
  return annotation.includes('prose') ? ['missing', 'embedded'] : ['missing'];
}

const bare = (text: string | undefined) => text?.replace(/\s/g, '');

describeWithCorpus('the seven other reports', () => {
  const texts = new Map(corpusTexts('reports').map(({ name, text }) => [name, text]));
  for (const row of corpusJson<readonly Annotation[]>('reports.json')) {
    const text = texts.get(`reports/${row.file}`) ?? '';
    const report = parse(text);
    it(`${row.file}: is a report of ${row.reportYear}`, () => {
      assert.ok(isReport(report));
      assert.equal(report.year.value, row.reportYear);
    });
    it(`${row.file}: head and closing`, () => {
      assert.equal(bare(report.title?.text), bare(row.title ?? undefined));
      assert.equal(report.documentNumber?.text, row.docNumber ?? undefined);
      assert.equal(report.addressee?.text, row.addressee ?? undefined);
      assert.equal(report.signature?.text, row.signatureOrgan ?? undefined);
      assert.equal(report.date?.text, row.signatureDate ?? undefined);
    });
    it(`${row.file}: top headings and their parts`, () => {
      const tops = report.sections.filter((section) => section.heading.level === 1);
      assert.deepEqual(
        tops.map(({ heading, parts }) => [
          `${heading.marker?.text}${heading.title}`,
          parts.map((part) => PARTS.indexOf(part) + 1),
        ]),
        row.level1Headings.map(({ text: heading, part }) => [heading, [part]]),
      );
    });
    it(`${row.file}: parts`, () => {
      for (const { part, status } of report.parts) {
        const annotation = row.parts[String(PARTS.indexOf(part) + 1)] ?? '';
        assert.ok(acceptable(annotation).includes(status), `${part} is ${status}, annotated: ${annotation}`);
      }
    });
  }
});

describeWithCorpus('documents that are no such reports', () => {
  for (const { name, text } of corpusTexts('negative')) {
    it(`${name} is none in either syntax`, () => {
      assert.equal(isReport(parse(text, 'plain')), false);
      assert.equal(isReport(parse(text, 'markdown')), false);
    });
  }
});
