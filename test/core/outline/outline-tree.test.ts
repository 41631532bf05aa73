import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { countWithin, type OutlineNode } from '../../../src/core/outline/outline-node.ts';
import { outlineTree } from '../../../src/core/outline/outline-tree.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

const TITLE = '澄溪区水务局关于2023年度法治政府建设情况的报告';
const PARTS = [
  '一、2023年度推进法治政府建设的主要举措和成效\n（一）抓学习。全年学法6次。\n（二）抓执法。全年检查30次。',
  '二、2023年度推进法治政府建设存在的不足和原因\n人手不足，原因是编制没有配齐。',
  '三、2023年度主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。',
  '四、2024年度推进法治政府建设的主要安排\n继续推进。',
  '五、其他需要报告的情况\n无。',
];
const END = '澄溪区水务局\n2024年1月10日\n（此件公开发布）';
const WHOLE = [TITLE, '澄水发〔2024〕2号', '区政府：', '现将有关情况报告如下：', ...PARTS, END].join('\n');

function read(text: string, syntax: Syntax = 'plain'): readonly OutlineNode[] {
  const report = parse(text, syntax);
  return outlineTree(report, lint(report), RULE_OF_LAW);
}

function draw(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.kind} ${node.text}`.replaceAll('\n', ' '),
    ...draw(node.children, `${indent}  `),
  ]);
}

function count(node: OutlineNode | undefined, rule: string): number {
  return node?.findings.filter((finding) => finding.rule === rule).length ?? 0;
}

describe('the outline of a report', () => {
  it('shows head, sections of all levels and what stands below them, in the order of the text', () => {
    assert.deepEqual(draw(read(WHOLE)), [
      `title ${TITLE}`,
      'document-number 澄水发〔2024〕2号',
      'addressee 区政府：',
      'opening 现将有关情况报告如下：',
      'section 一、2023年度推进法治政府建设的主要举措和成效',
      '  section （一）抓学习',
      '  section （二）抓执法',
      'section 二、2023年度推进法治政府建设存在的不足和原因',
      'section 三、2023年度主要负责人履行推进法治建设第一责任人职责情况',
      'section 四、2024年度推进法治政府建设的主要安排',
      'section 五、其他需要报告的情况',
      'signature 澄溪区水务局',
      'date 2024年1月10日',
      'note （此件公开发布）',
    ]);
  });

  it('shows a 文号 that is still to be filled in, with its prompts', () => {
    const number = '【待填：机关代字】〔2024〕【待填：序号】号';
    const rows = read(WHOLE.replace('澄水发〔2024〕2号', number));
    const row = rows.find(({ kind }) => kind === 'document-number');
    assert.deepEqual([row?.text, count(row, 'placeholder'), count(rows[0], 'placeholder')], [number, 2, 0]);
  });

  it('counts the places that begin in the text of a row, subsections included', () => {
    const rows = read(WHOLE);
    const at = WHOLE.indexOf('（二）抓执法');
    const places = [{ start: at, end: at + 2 }];
    const counts = rows.filter((row) => countWithin(row, places) > 0).map(({ text }) => text);
    assert.deepEqual(counts, ['一、2023年度推进法治政府建设的主要举措和成效']);
    const [first, second] = rows.find(({ children }) => children.length > 0)?.children ?? [];
    assert.deepEqual([first && countWithin(first, places), second && countWithin(second, places)], [0, 1]);
  });

  it('takes all that stands before the first heading for the opening', () => {
    const opening = read(`${TITLE}\n2023年，成效明显。\n现将有关情况报告如下：\n${PARTS[0]}`).find(
      ({ kind }) => kind === 'opening',
    );
    assert.equal(opening?.text, '2023年，成效明显。\n现将有关情况报告如下：');
    assert.equal(opening?.characters, 19);
  });

  for (const [index, part] of RULE_OF_LAW.parts.entries()) {
    it(`shows the missing part ${part.id} where it belongs`, () => {
      const nodes = read([TITLE, ...PARTS.filter((_, other) => other !== index), END].join('\n'));
      const place = nodes.findIndex((node) => node.kind === 'missing');
      assert.deepEqual(nodes[place]?.parts, [part.id]);
      assert.equal(nodes.filter((node) => node.kind === 'missing').length, 1);
      assert.deepEqual(nodes[place - 1]?.parts ?? [], index === 0 ? [] : [RULE_OF_LAW.parts[index - 1]?.id]);
      assert.equal(nodes[place + 1]?.kind, index === 4 ? 'signature' : 'section');
    });
  }

  it('lists several missing parts at one place in the order of the profile', () => {
    const nodes = read([TITLE, PARTS[0]].join('\n'));
    assert.deepEqual(
      nodes.filter((node) => node.kind === 'missing').map((node) => node.parts[0]),
      ['problems', 'leadership', 'plan', 'other'],
    );
    assert.deepEqual(
      nodes.slice(-3).map((node) => node.parts[0] ?? node.element),
      ['other', 'signature', 'date'],
    );
  });

  it('has a row for what is absent of the head and the closing, with what is said of it, and none for what needs not be there', () => {
    const absent = (text: string) =>
      read(text).flatMap(({ kind, element, findings }, index) =>
        kind === 'absent' ? [[index, element, findings.map(({ rule }) => rule).join()]] : [],
      );
    const [first = '', ...others] = PARTS;
    assert.deepEqual(absent([first, ...others].join('\n')), [
      [0, 'title', 'title-form'],
      [6, 'signature', 'signature'],
      [7, 'date', 'signature'],
    ]);
    assert.deepEqual(absent([TITLE, ...PARTS, '2024年1月10日'].join('\n')), [
      [1, 'addressee', 'addressee'],
      [7, 'signature', 'signature'],
    ]);
    assert.deepEqual(absent(TITLE), [[1, 'addressee', 'addressee']]);
    assert.deepEqual(absent([TITLE, '区政府：', ...PARTS, END.replace('\n（此件公开发布）', '')].join('\n')), [
      [1, 'document-number', ''],
    ]);
    assert.deepEqual(absent([TITLE.replace('水务局', '人民政府'), ...PARTS, END].join('\n')), []);
  });

  it('tells a part in the prose from one in a lower heading', () => {
    const prose = read(
      [TITLE, PARTS[0], '主要负责人切实担起第一责任人职责。', PARTS[1], PARTS[3], PARTS[4]].join('\n'),
    );
    const embedded = prose.find((node) => node.kind === 'embedded');
    assert.deepEqual(embedded?.parts, ['leadership']);
    assert.equal(embedded?.text, '党政主要负责人履行第一责任人职责情况');
    assert.ok((embedded?.span.end ?? 0) > (embedded?.span.start ?? 0));
    const lower = read(
      [TITLE, PARTS[0], '（三）履行第一责任人职责\n亲自部署。', PARTS[1], PARTS[3], PARTS[4]].join('\n'),
    );
    assert.equal(
      lower.some((node) => node.kind === 'embedded' || node.kind === 'missing'),
      false,
    );
    assert.equal(lower.find((node) => node.parts.includes('achievements'))?.children[2]?.isLower, true);
  });

  it('gives every finding to exactly one row of the top level', () => {
    const text = [TITLE, '澄水发[2024]第02号', ' 现将2022年度情况报告如下：', ...PARTS.slice(0, 2), END].join('\n');
    const report = parse(text);
    const findings = lint(report);
    assert.ok(findings.length >= 5);
    const shown = outlineTree(report, findings, RULE_OF_LAW).flatMap((node) => node.findings);
    assert.deepEqual(new Set(shown), new Set(findings));
    assert.equal(shown.length, findings.length);
  });

  it('gives a finding to the section it stands in, and to those around it', () => {
    const nodes = read(WHOLE.replace('（二）抓执法', '(二)抓执法'));
    const first = nodes.find((node) => node.parts.includes('achievements'));
    assert.equal(count(first, 'heading-form'), 1);
    assert.deepEqual(
      first?.children.map((child) => count(child, 'heading-form')),
      [0, 1],
    );
    assert.equal(nodes.filter((node) => count(node, 'heading-form') > 0).length, 1);
  });

  it('gives what adding a part would repair to the row of that part', () => {
    const nodes = read([TITLE, PARTS[0], ...PARTS.slice(2), END].join('\n'));
    assert.deepEqual(
      nodes.filter((node) => count(node, 'required-parts') > 0).map(({ kind, parts }) => [kind, ...parts]),
      [['missing', 'problems']],
    );
  });

  it('shows a date that is still to be written', () => {
    const nodes = read(WHOLE.replace('1月10日', '【待填：月】月【待填：日】日'));
    assert.equal(nodes.find((node) => node.kind === 'date')?.text, '2024年【待填：月】月【待填：日】日');
  });

  it('counts the characters of a section with its subsections', () => {
    const text = WHOLE;
    const first = read(text).find((node) => node.parts.includes('achievements'));
    assert.equal(first?.characters, 49);
    assert.equal(slice(text, first?.span ?? { start: 0, end: 0 }), first?.text);
  });

  it('counts what stands before a row on its line as its text', () => {
    const rows = read(`# ${TITLE}\n\n  ## ${PARTS[0]}`, 'markdown').filter((node) => node.from !== undefined);
    assert.deepEqual(
      rows.map(({ from }) => from),
      [0, TITLE.length + 4],
    );
    const sameLine = read(`${TITLE}\n${PARTS[0]}\n　　澄溪区水务局　2024年1月10日`).filter(
      ({ kind }) => kind !== 'missing',
    );
    const from = TITLE.length + (PARTS[0] ?? '').length + 2;
    assert.deepEqual(
      sameLine.slice(-2).map((node) => [node.kind, node.from]),
      [
        ['signature', from],
        ['date', from + 8],
      ],
    );
  });

  it('shows five missing parts for an empty text', () => {
    assert.deepEqual(
      read('').map((node) => node.kind),
      ['missing', 'missing', 'missing', 'missing', 'missing'],
    );
  });

  it('keeps the other sections while a heading is half typed', () => {
    const whole = draw(read(WHOLE)).filter((row) => row.includes('section'));
    for (const typed of ['', '二', '二、', '二、2']) {
      const rows = draw(read(WHOLE.replace('二、2023年度推进法治政府建设存在的不足和原因', typed)));
      assert.equal(rows.filter((row) => whole.includes(row)).length, whole.length - 1, `after typing “${typed}”`);
    }
  });

  it('begins its rows where their headings do in a report on one line', () => {
    const long = '我局健全工作制度，规范行政执法，办理行政许可十二件。'.repeat(6);
    const text = `关于2023年度法治政府建设情况的报告 一、主要举措和成效 ${long} 二、存在的不足和原因 ${long}`;
    const sections = read(text).filter(({ kind }) => kind === 'section');
    assert.deepEqual(
      sections.map(({ from }) => from),
      [text.indexOf('一、'), text.indexOf('二、')],
    );
  });
});
