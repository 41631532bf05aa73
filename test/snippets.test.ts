import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { draft } from '../src/core/drafting/draft.ts';
import { partHeading } from '../src/core/drafting/part-lines.ts';
import { RULE_OF_LAW } from '../src/core/profiles/rule-of-law.ts';
import { parseSnippet, type Transform } from './snippet-syntax.ts';
import { applyTransform, expandSnippet, type Snippet, snippetsOf, walk } from './snippets.ts';

const plain = snippetsOf('fazhi-report');
const markdown = snippetsOf('markdown');
const all = [...plain, ...markdown];

const bodyOf = (name: string): readonly string[] => {
  const snippet = plain.get(name);
  assert.ok(snippet, `no snippet ${name}`);
  return snippet.body;
};
const nodesOf = (snippet: Snippet) => [...walk(parseSnippet(snippet.body.join('\n')))];
const yearsIn = (text: string): readonly string[] => text.match(/[12][0-9]{3}/g) ?? [];
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe('snippets', () => {
  for (const [name, snippet] of all) {
    it(`${name} (${snippet.prefix.join('/')}) has tab stops the editor can read`, () => {
      const nodes = nodesOf(snippet);
      const stops = nodes.filter((node) => node.kind === 'stop' || node.kind === 'choice');
      const numbers = [...new Set(stops.map((stop) => stop.index))].sort((a, b) => a - b);
      assert.deepEqual(numbers, [...numbers.keys()], 'numbered 0, 1, 2 … without a gap');
      for (const number of numbers) {
        const withText = stops.filter(
          (stop) => stop.index === number && (stop.kind === 'choice' || stop.children.length > 0),
        );
        assert.equal(withText.length, number === 0 ? 0 : 1, `default texts of tab stop ${number}`);
      }
    });

    it(`${name} (${snippet.prefix.join('/')}) asks for what it cannot know in the form 【待填：…】`, () => {
      const text = expandSnippet(snippet.body);
      assert.doesNotMatch(text.replace(/【待填：[^【】]+】/g, ''), /[【】$}{]|待填|[xX×]{2}|某某|_{2}/);
    });
  }

  it('have a Chinese description, one prefix in pinyin initials and one in English, each only once', () => {
    for (const [name, snippet] of plain) {
      assert.match(snippet.description, /\p{Script=Han}{2}/u, name);
      assert.equal(snippet.prefix.length, 2, name);
      for (const prefix of snippet.prefix) assert.match(prefix, /^[a-z][a-z0-9]+$/, name);
    }
    const prefixes = [...plain.values()].flatMap((snippet) => snippet.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('are the same for Markdown but for the number signs and blank lines', () => {
    assert.deepEqual([...markdown.keys()], [...plain.keys()]);
    for (const [name, snippet] of markdown) {
      const twin = plain.get(name);
      const text = expandSnippet(snippet.body).replace(/^#{1,5} /gm, '');
      assert.deepEqual(linesOf(text), linesOf(expandSnippet(twin?.body ?? '')), name);
      assert.deepEqual([snippet.prefix, snippet.description], [twin?.prefix, twin?.description], name);
    }
  });

  it('give Markdown headings one number sign more than their level', () => {
    const report = expandSnippet(markdown.get('整篇报告')?.body ?? '');
    assert.equal(linesOf(report).filter((line) => line.startsWith('# ')).length, 1);
    assert.equal(linesOf(report).filter((line) => /^## [一二三四五]、/.test(line)).length, 5);
    assert.equal(linesOf(report).filter((line) => /^### （[一二三四]）/.test(line)).length, 4);
    assert.match(expandSnippet(markdown.get('四级标题')?.body ?? ''), /^##### （1）/);
  });

  it('build the whole report of the very pieces that can be inserted one by one', () => {
    const report = expandSnippet(bodyOf('整篇报告'));
    for (const [name, snippet] of plain) {
      if (/^(?:报告头|第.部分|落款)/.test(name)) assert.ok(report.includes(expandSnippet(snippet.body)), name);
    }
  });
});

describe('the snippet of the whole report', () => {
  const facts = { year: 2025, numbered: true };

  it('is the new report that is asked for question by question, prompt by prompt', () => {
    assert.equal(expandSnippet(bodyOf('整篇报告')), draft(RULE_OF_LAW, facts));
    const markdownBody = markdown.get('整篇报告')?.body ?? [];
    assert.equal(expandSnippet(markdownBody).trimEnd(), draft(RULE_OF_LAW, { ...facts, syntax: 'markdown' }).trimEnd());
  });

  it('has the headings of every office’s, and but for what one of its kind does its prompts', () => {
    const headings = (text: string) => linesOf(text).filter((line) => /^(?:[一二三四五]、|（[一二三四]）)/.test(line));
    const ownPlace = /(?<=（四）.*\n)[\s\S]*(?=\n二、)/;
    const snippet = expandSnippet(bodyOf('整篇报告'));
    for (const kind of ['government', 'department', 'township'] as const) {
      const text = draft(RULE_OF_LAW, { ...facts, kind });
      assert.deepEqual(headings(text), headings(snippet));
      assert.equal(text.replace(ownPlace, ''), snippet.replace(ownPlace, ''));
    }
  });
});

describe('years in snippets', () => {
  it('all follow from one entry', () => {
    const report = linesOf(expandSnippet(bodyOf('整篇报告'), { stops: { 1: '2019', 2: '澄溪县人民政府办公室' } }));
    const headings = RULE_OF_LAW.parts.map((part) => partHeading(part, 2019));
    assert.deepEqual(
      report.filter((line) => /^[一二三四五]、/.test(line)).map((line) => line.slice(2)),
      headings,
    );
    assert.deepEqual(
      report
        .filter((line) => yearsIn(line).length > 0 && !/^[一二三四五]、/.test(line))
        .map((line) => line.replace(/【.*?】/g, '')),
      [
        '澄溪县人民政府办公室关于2019年度法治政府建设情况的报告',
        '〔2020〕号',
        '2019年，。根据《法治政府建设与责任落实督察工作规定》，现将2019年度法治政府建设情况报告如下：',
        '2020年月日',
      ],
    );
    assert.equal(report.join('').includes('发文机关'), false);
  });

  it('are those of the running season where nothing is typed', () => {
    const defaults = (year: string) =>
      yearsIn(expandSnippet(bodyOf('整篇报告'), { variables: { CURRENT_YEAR: year } }));
    assert.deepEqual(defaults('2026'), ['2025', '2026', '2025', '2025', '2025', '2025', '2025', '2026', '2026']);
    assert.deepEqual(defaults('2030'), ['2029', '2030', '2029', '2029', '2029', '2029', '2029', '2030', '2030']);
  });

  it('count up and down by one over every carry', () => {
    const transforms = new Map<string, Transform>();
    for (const [, snippet] of all) {
      for (const node of nodesOf(snippet)) {
        if ((node.kind === 'stop' || node.kind === 'variable') && node.transform !== undefined) {
          transforms.set(`${node.kind} ${JSON.stringify(node.transform.format)}`, node.transform);
        }
      }
    }
    const [last, next, ...others] = [...transforms]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([, transform]) => transform);
    assert.deepEqual(others, []);
    for (let year = 1000; year < 9999; year += 1) {
      assert.equal(applyTransform(String(year), next), String(year + 1));
      assert.equal(applyTransform(String(year + 1), last), String(year));
    }
    assert.equal(applyTransform('【待填：年份】', next), '【待填：年份】');
  });
});

describe('the snippet reader of these tests', () => {
  /** Bodies are written with § for $, which would look like a slip in these quotes. */
  const body = (text: string): string => text.replaceAll('§', '$');

  it('reads what the editor reads', () => {
    assert.equal(expandSnippet(body('§{1:甲}§1§{1/甲/乙/}')), '甲甲乙');
    assert.equal(expandSnippet(body('§{1|甲\\,乙,丙|}§1')), '甲,乙甲,乙');
    assert.equal(expandSnippet(body('§{2:§{1:甲}乙}§1'), { stops: { 1: '丙' } }), '丙乙丙');
    assert.equal(expandSnippet(body('\\§1\\}§{1:a}§{1/(b)?a/§{1:-无}/}')), '$1}a无');
    assert.equal(expandSnippet(body('§{1:a}§{1/b(c)?/§{1:?是:否}/}')), 'a否');
    assert.equal(expandSnippet(body('§{CURRENT_YEAR/20(..)/§1/}')), '26');
  });

  it('refuses what the editor would insert as plain text', () => {
    for (const text of ['§{1:未关上', '§{1', '§{1|甲,乙}', '§{1/(/x/}', '}', '§{1/a/b}', '\\甲', '§', '§{NO_SUCH}']) {
      assert.throws(() => expandSnippet(body(text)), text);
    }
  });
});
