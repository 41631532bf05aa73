import assert from 'node:assert/strict';
import { it } from 'mocha';
import type { StatutoryPartId } from '../../src/core/model/part.ts';
import { corpusFolder, corpusJson, corpusTexts, describeWithCorpus } from '../corpus.ts';
import { type OutlineJson, type OutlineSection, readLintJson, readOutlineJson } from './shapes.ts';
import { run } from './terminal.ts';

const PARTS: readonly StatutoryPartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];

/** Line of each top heading with its number and the numbers of its parts; year; lines of head and closing; parts. */
const SEEDS: Readonly<Record<string, readonly [number, string, string, string]>> = {
  '000': [2021, '7=1:1 49=2:2 52=-:3 60=4:4 63=-:5', 'title2 signature67', 'present present present present present'],
  '001': [
    2023,
    '9=1:1 16=2:2 18=3:3 20=4:4',
    'title4 documentNumber6 addressee7 signature29 date30 note32',
    'present present present present missing',
  ],
  '002': [2021, '6=1:1 10=2:2 14=3:4', 'title1 documentNumber3', 'present present embedded present missing'],
  '003': [2021, '4=1:1 35=2:2 38=3:4', 'title1', 'present present embedded present missing'],
  '004': [2023, '9=1:3 13=2:1 25=3:2 29=4:4', 'title1 addressee5 date38', 'present present present present missing'],
};

async function outline(name: string): Promise<OutlineJson> {
  const { code, out, err } = await run(['outline', '--format', 'json', name], { cwd: corpusFolder ?? assert.fail() });
  assert.deepEqual([code, err], [0, '']);
  const json = readOutlineJson(out);
  assert.equal(json.file, name);
  return json;
}

function topHeadings(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.filter(({ level }) => level === 1);
}

const partNumbers = (section: OutlineSection) => section.parts.map((part) => PARTS.indexOf(part) + 1).join('+');

describeWithCorpus('the terminal on the five real reports', () => {
  for (const { name } of corpusTexts('seeds')) {
    it(`outline of ${name}`, async () => {
      const json = await outline(name);
      const [year, headings, passages, parts] = SEEDS[name.slice(6, 9)] ?? assert.fail(name);
      assert.deepEqual([json.isReport, json.reportYear], [true, year]);
      assert.equal(
        topHeadings(json.sections)
          .map((section) => `${section.line}=${section.number ?? '-'}:${partNumbers(section)}`)
          .join(' '),
        headings,
      );
      const keys = ['title', 'documentNumber', 'addressee', 'signature', 'date', 'note'] as const;
      const found = keys.flatMap((key) => (json[key] === null ? [] : [`${key}${json[key].line}`]));
      assert.equal(found.join(' '), passages);
      assert.equal(PARTS.map((part) => json.parts[part].status).join(' '), parts);
    });
  }

  it('lint by folder', async () => {
    const { out, err } = await run(['lint', '--format', 'json', 'seeds'], { cwd: corpusFolder ?? assert.fail() });
    const { files } = readLintJson(out);
    assert.equal(err, '');
    assert.deepEqual(
      files.map(({ file, isReport }) => [file, isReport]),
      corpusTexts('seeds').map(({ name }) => [name, true]),
    );
  });
});

interface Annotation {
  readonly file: string;
  readonly reportYear: number;
  readonly level1Headings: readonly { readonly text: string; readonly part: number }[];
  readonly signatureOrgan: string | null;
  readonly signatureDate: string | null;
}

describeWithCorpus('the terminal on the seven other reports', () => {
  const texts = new Map(corpusTexts('reports').map(({ name, text }) => [name, text]));
  for (const row of corpusJson<readonly Annotation[]>('reports.json')) {
    it(`outline of ${row.file}`, async () => {
      const json = await outline(`reports/${row.file}`);
      assert.deepEqual([json.isReport, json.reportYear], [true, row.reportYear]);
      const lines = (texts.get(`reports/${row.file}`) ?? '').split('\n');
      const tops = topHeadings(json.sections);
      assert.deepEqual(
        tops.map((section) => [section.title, partNumbers(section)]),
        row.level1Headings.map(({ text, part }) => [text.replace(/^[一二三四五六七八九]、/, ''), `${part}`]),
      );
      for (const { line, title } of tops) assert.ok(lines[line - 1]?.includes(title), `${title} in line ${line}`);
      assert.deepEqual(
        [json.signature?.text ?? null, json.date?.text ?? null],
        [row.signatureOrgan, row.signatureDate],
      );
    });
  }
});

describeWithCorpus('the terminal on documents that are no such reports', () => {
  it('reports nothing on any', async () => {
    const { code, out } = await run(['lint', '--format', 'json', '--fail-on', 'info', 'negative'], {
      cwd: corpusFolder ?? assert.fail(),
    });
    const { files } = readLintJson(out);
    assert.equal(code, 0);
    assert.deepEqual(
      files.map(({ file }) => file),
      corpusTexts('negative').map(({ name }) => name),
    );
    assert.ok(files.every(({ isReport, findings }) => !isReport && findings.length === 0));
  });

  for (const { name } of corpusTexts('negative')) {
    it(`outline of ${name}`, async () => assert.equal((await outline(name)).isReport, false));
  }
});
