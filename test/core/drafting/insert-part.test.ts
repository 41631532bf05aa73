import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { draftPieces } from '../../../src/core/drafting/draft.ts';
import { insertPart, insertParts } from '../../../src/core/drafting/insert-part.ts';
import type { PartId } from '../../../src/core/model/part.ts';
import type { Report, Syntax } from '../../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { type Sample, sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const IDS: readonly PartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];

function insert(text: string, id: PartId, syntax: Syntax = 'plain'): string {
  const fix = insertPart(parse(text, syntax), RULE_OF_LAW, id);
  assert.ok(fix !== undefined);
  assert.equal(fix.safe, false);
  return applyFixes(text, [fix]);
}

/** The text with its top headings numbered from 一 on. */
function renumbered(text: string): string {
  let count = 0;
  return text.replace(/^((?:## )?)[一二三四五]、/gm, (_, hashes: string) => `${hashes}${formatNumeral(++count)}、`);
}

const tops = (text: string, syntax?: Syntax) =>
  parse(text, syntax).sections.map(({ heading, parts }) => `${heading.number ?? '-'} ${parts.join('+')}`);
const WHOLE = IDS.map((id, index) => `${index + 1} ${id}`);
/** The lines of `text` that are not in `before`, one for one. */
const added = (before: string, text: string) => {
  const known = before.split(/\r\n|\n/).map((line) => line.replace(/[一二三四五]、/, ''));
  return text.split(/\r\n|\n/).filter((line) => !known.includes(line.replace(/[一二三四五]、/, '')));
};

/** Ways in which the same report is written. */
const STYLES: readonly (readonly [name: string, syntax: Syntax, write: (pieces: Sample) => string])[] = [
  ['plain text', 'plain', sampleReport],
  ['plain text with blank lines', 'plain', (pieces) => sampleReport(pieces).replace(/\n/g, '\n\n')],
  ['CR LF', 'plain', (pieces) => sampleReport(pieces).replace(/\n/g, '\r\n')],
  ['CR LF with blank lines', 'plain', (pieces) => sampleReport(pieces).replace(/\n/g, '\r\n\r\n')],
  [
    'indented plain text',
    'plain',
    (pieces) => sampleReport(pieces).replace(/^(?=[一二三四五]、|我局|执法|局主|无)/gm, '　　'),
  ],
  ['Markdown', 'markdown', sampleMarkdown],
  ['a draft without closing', 'plain', (pieces) => sampleReport({ ...pieces, closing: '', signature: '', date: '' })],
];

/** What a new report of the sample's year and office has as a part. */
function skeletonOf(id: PartId, syntax: Syntax): readonly string[] {
  const { parts } = draftPieces(RULE_OF_LAW, { year: 2023, organ: '云岫县水利局', syntax });
  return parts[IDS.indexOf(id)] ?? assert.fail(id);
}

function bareNumber(line: string): string {
  return line.replace(/^([#　 ]*)[一二三四五]、/, '$1');
}

describe('inserting a part', () => {
  for (const [name, syntax, write] of STYLES) {
    for (const id of IDS) {
      const text = renumbered(write({ [id]: '' }));
      const result = insert(text, id, syntax);

      it(`puts ${id} in its place and renumbers, in ${name}`, () => assert.deepEqual(tops(result, syntax), WHOLE));

      it(`adds what a new report has as ${id} and touches nothing else, in ${name}`, () => {
        const lines = added(text, result).filter((line) => line !== '');
        assert.deepEqual(
          lines.map((line) => line.trim()),
          skeletonOf(id, syntax),
        );
        const rest = result.split(/\r\n|\n/).filter((line) => line !== '' && !lines.includes(line));
        assert.deepEqual(
          rest.map(bareNumber),
          text
            .split(/\r\n|\n/)
            .filter((line) => line !== '')
            .map(bareNumber),
        );
      });

      it(`keeps the blank lines and line ends of ${name} around ${id}`, () => {
        const style = (part: string) => part.replace(/[^\r\n]+/g, '_');
        const paragraphs = skeletonOf(id, syntax)
          .slice(1)
          .join(syntax === 'markdown' ? '\n\n' : '\n');
        assert.equal(style(result), style(write({ [id]: `一、标题\n${paragraphs}` })));
      });
    }
  }

  it('writes the heading as the regulation words it, indented and marked as its neighbours', () => {
    const indented = insert('关于2023年度法治政府建设情况的报告\n　　一、2023年主要举措\n　　健全制度。\n', 'problems');
    assert.equal(
      indented,
      '关于2023年度法治政府建设情况的报告\n　　一、2023年主要举措\n　　健全制度。\n　　二、2023年度推进法治政府建设存在的不足和原因\n　　一是【待填：第一项不足，写到具体环节】，原因是【待填：第一项不足的原因，从认识、制度、人员上找】。二是【待填：第二项不足】，原因是【待填：第二项不足的原因】。三是【待填：第三项不足】，原因是【待填：第三项不足的原因】。\n',
    );
    const markdown = insert(
      '# 关于2023年度法治政府建设情况的报告\n\n### 一、2023年主要举措\n\n健全制度。\n',
      'plan',
      'markdown',
    );
    assert.match(markdown, /\n\n### 二、2024年度推进法治政府建设的主要安排\n\n一是【待填：[^\n]+\n$/);
  });

  it('leaves headings without numbers without numbers', () => {
    const text = '关于2023年度法治政府建设情况的报告\n主要举措和成效\n健全制度。\n2024年度主要安排\n加强培训。';
    assert.deepEqual(tops(insert(text, 'problems')), ['- achievements', '- problems', '- plan']);
  });

  it('names no year where none is known', () => {
    assert.match(insert('一、主要举措\n健全制度。\n', 'plan'), /二、下一年度推进法治政府建设的主要安排/);
    assert.match(insert('一、主要举措\n健全制度。\n', 'problems'), /二、推进法治政府建设存在的不足和原因/);
  });

  it('begins a report that has nothing yet', () => {
    assert.match(insert('', 'achievements'), /^一、推进法治政府建设的主要举措和成效\n（一）【待填/);
    assert.match(insert('关于2023年度法治政府建设情况的报告\n', 'achievements'), /报告\n一、2023年度/);
    assert.match(
      insert('关于2023年度法治政府建设情况的报告\n\n县政府：\n', 'plan'),
      /：\n\n一、2024年度[^\n]+\n\n一是/,
    );
  });

  it('renumbers past an unnumbered heading and keeps its place in the count', () => {
    const text =
      '关于2023年度法治政府建设情况的报告\n一、主要举措\n健全。\n二、主要安排\n加强。\n其他需要报告的情况\n无。\n';
    assert.deepEqual(tops(insert(text, 'problems')), ['1 achievements', '2 problems', '3 plan', '- other']);
  });

  it('writes lower headings as far below its own as the report does, and none below the lowest', () => {
    const under = (text: string, syntax?: Syntax) =>
      /要举措和成效\n+([^\n]*)/.exec(insert(text, 'achievements', syntax))?.[1];
    assert.match(under('### 一、存在的不足\n\n甲。', 'markdown') ?? '', /^#### （一）【待填/);
    assert.match(under('###### 一、存在的不足\n\n甲。', 'markdown') ?? '', /^###### （一）【待填/);
    assert.match(under('（一）存在的不足\n甲。') ?? '', /^1\.【待填/);
    assert.match(under('（1）存在的不足\n甲。') ?? '', /^【待填/);
    assert.match(under('存在的不足和原因\n甲。\n2024年度主要安排\n加强培训。') ?? '', /^【待填/);
  });

  it('inserts none that the profile does not have', () => {
    assert.equal(insertPart(parse(sampleReport()), { ...RULE_OF_LAW, parts: [] }, 'plan'), undefined);
  });
});

const HEAD = '关于2023年度法治政府建设情况的报告\n';
const PROMPT = /【待填：[^】]*】/g;

/** The text with some parts added, its prompts left out. */
function insertAll(body: string, ids: readonly PartId[]): string {
  const text = HEAD + body;
  const fix = insertParts(parse(text), RULE_OF_LAW, ids) ?? assert.fail('no fix');
  return applyFixes(text, [fix]).slice(HEAD.length).replace(PROMPT, '…');
}

const PROBLEMS = '2023年度推进法治政府建设存在的不足和原因\n一是…，原因是…。二是…，原因是…。三是…，原因是…。\n';
const LEADERSHIP = '2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n…。\n…。\n';
const PLAN = '2024年度推进法治政府建设的主要安排\n一是…。二是…。三是…。\n';
const ACHIEVEMENTS =
  '2023年度推进法治政府建设的主要举措和成效\n（一）…\n…。\n（二）…\n…。\n（三）…\n…。\n（四）…\n…。\n';

describe('inserting several parts', () => {
  it('puts them beside each other where they belong to one place', () => {
    assert.equal(
      insertAll('一、主要举措\n甲。\n二、主要安排\n乙。\n', ['leadership', 'problems']),
      `一、主要举措\n甲。\n二、${PROBLEMS}三、${LEADERSHIP}四、主要安排\n乙。\n`,
    );
  });

  it('numbers through what stands between two places', () => {
    assert.equal(
      insertAll('一、主要举措\n甲。\n二、主要安排\n乙。\n', ['other', 'problems', 'leadership']),
      `一、主要举措\n甲。\n二、${PROBLEMS}三、${LEADERSHIP}四、主要安排\n乙。\n五、其他需要报告的情况\n无。\n`,
    );
    assert.equal(
      insertAll('二、存在的不足\n甲。\n', ['achievements', 'plan']),
      `一、${ACHIEVEMENTS}二、存在的不足\n甲。\n三、${PLAN}`,
    );
    assert.equal(
      insertAll('一、存在的不足\n甲。\n二、第一责任人职责\n乙。\n', ['achievements', 'plan']),
      `一、${ACHIEVEMENTS}二、存在的不足\n甲。\n三、第一责任人职责\n乙。\n四、${PLAN}`,
    );
    assert.equal(
      insertAll('一、主要举措\n甲。\n二、主要安排\n乙。\n其他需要报告的情况\n无。\n', ['problems', 'leadership']),
      `一、主要举措\n甲。\n二、${PROBLEMS}三、${LEADERSHIP}四、主要安排\n乙。\n其他需要报告的情况\n无。\n`,
    );
  });

  it('says how many', () => {
    const titleOf = (ids: readonly PartId[]) =>
      insertParts(parse(`${HEAD}一、主要举措\n甲。`), RULE_OF_LAW, ids)?.title;
    assert.equal(titleOf(['problems', 'plan']), '补上还没有写的2个部分');
    assert.equal(titleOf(['other']), '补上“二、其他需要报告的情况”一节');
    assert.equal(titleOf([]), undefined);
  });
});

describe('what a part is written like', () => {
  it('is not the one heading that is set in or set off by hand', () => {
    assert.equal(
      insertAll('一、主要举措\n甲。\n　二、存在的不足\n乙。\n三、主要安排\n丙。\n', ['leadership']),
      `一、主要举措\n甲。\n　二、存在的不足\n乙。\n三、${LEADERSHIP}四、主要安排\n丙。\n`,
    );
    assert.equal(
      insertAll('\n一、主要举措\n甲。\n二、主要安排\n丙。\n', ['problems']),
      `\n一、主要举措\n甲。\n二、${PROBLEMS}三、主要安排\n丙。\n`,
    );
    assert.equal(
      insertAll('一、主要举措\n　　甲。\n二、主要安排\n　　丙。\n', ['problems']),
      `一、主要举措\n　　甲。\n二、${PROBLEMS.replace('一是', '　　一是')}三、主要安排\n　　丙。\n`,
    );
  });

  it('is its neighbour where that keeps a blank line', () => {
    assert.equal(
      insertAll('一、主要举措\n甲。\n\n二、存在的不足\n乙。\n\n三、主要安排\n丙。\n', ['leadership']),
      `一、主要举措\n甲。\n\n二、存在的不足\n乙。\n\n三、${LEADERSHIP}\n四、主要安排\n丙。\n`,
    );
  });
});

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
  for (const gap of [' ', '　　', ' '.repeat(199), ' '.repeat(200), ' '.repeat(201)]) {
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
