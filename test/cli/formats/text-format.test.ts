import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Checked } from '../../../src/cli/checking/check.ts';
import { placesIn } from '../../../src/cli/files/places.ts';
import { formatText } from '../../../src/cli/formats/text.ts';
import { wantsColor } from '../../../src/cli/terminal/color.ts';
import type { Look } from '../../../src/cli/terminal/io.ts';
import { displayWidth } from '../../../src/cli/terminal/width.ts';
import type { Finding } from '../../../src/core/model/rule.ts';
import { run } from '../terminal.ts';
import { WARNED } from '../variants.ts';

const TEXT = '标题\r\n一、“法制政府”建设\r\n';

function finding(found: Partial<Finding>): Finding {
  return {
    rule: 'some-rule',
    severity: 'warning',
    span: { start: 7, end: 11 },
    message: '错字。',
    related: [],
    fixes: [],
    ...found,
  };
}

function checked(findings: readonly Finding[], text = TEXT, file = '报告.txt', isReport = true): Checked {
  return { file, isReport, encoding: 'utf-8', places: placesIn(text), findings, excused: 0 };
}

function show(results: readonly Checked[], look: Partial<Look> = {}): string {
  return [...formatText({ checked: results, unread: [] }, { color: false, columns: undefined, ...look })].join('');
}

describe('the text format of lint', () => {
  it('shows place, severity, rule, message, line, pointer, related places, fixes and a summary', () => {
    const full = finding({
      related: [{ span: { start: 0, end: 2 }, message: '这里也是' }],
      fixes: [
        { title: '改为“法治政府”', edits: [], safe: true },
        { title: '删去', edits: [], safe: false },
      ],
    });
    assert.equal(
      show([checked([full, finding({ severity: 'error', span: { start: 0, end: 0 } })])]),
      [
        '报告.txt:2:4 警告 some-rule 错字。',
        '    一、“法制政府”建设',
        '          ^^^^^^^^',
        '    相关：报告.txt:1:1 这里也是',
        '    可修复：改为“法治政府”（--fix 可自动修复）',
        '    可修复：删去',
        '',
        '报告.txt:1:1 错误 some-rule 错字。',
        '    标题',
        '    ^',
        '',
        '1 个文件，1 个错误，1 个警告，0 个提示；1 处可用 --fix 自动修复',
        '',
      ].join('\n'),
    );
  });

  it('points to the end of the line when the place goes on below', () => {
    assert.match(show([checked([finding({ span: { start: 1, end: 8 } })])]), /\n {4}标题\n {6}\^\^\n/);
  });

  it('says when nothing was found, and when a file is no report', () => {
    assert.equal(show([checked([]), checked([])]), '2 个文件，没有发现问题\n');
    assert.equal(
      show([checked([]), checked([], '', '纪要.txt', false)]),
      '纪要.txt：不是法治政府建设情况报告，没有检查\n2 个文件（1 个不是报告），没有发现问题\n',
    );
    assert.equal(show([]), '');
  });

  it('keeps every source line within the width of the terminal, 100 columns where that is unknown', () => {
    const text = `${'甲'.repeat(300)}乙${'甲'.repeat(300)}`;
    for (const [columns, most] of [
      [undefined, 100],
      [60, 60],
      [10, 40],
    ] as const) {
      const lines = show([checked([finding({ span: { start: 300, end: 301 } })], text)], { columns }).split('\n');
      const width = displayWidth(lines[1] ?? '');
      assert.ok(width <= most && width > most - 4, `${width} of ${most}`);
      assert.equal(displayWidth((lines[1] ?? '').split('乙')[0] ?? ''), lines[2]?.indexOf('^'));
    }
  });

  it('lets nothing from the file act on the terminal', () => {
    const output = show([
      checked([finding({ message: '\u001b[2J' })], '\u001b]0;x\u0007法制政府建设', 'a\u001b[1m.txt'),
    ]);
    assert.doesNotMatch(output, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    assert.match(output, /^a␛\[1m\.txt:1:8 /);
  });

  it('colours only where it may', async () => {
    const colored = show([checked([finding({})])], { color: true });
    assert.match(colored, /\u001b\[33m警告\u001b\[39m/);
    assert.equal(colored.replace(/\u001b\[\d+m/g, ''), show([checked([finding({})])]));
    const { out } = await run(['lint', '--format', 'json', '-'], { input: WARNED, look: { color: true, columns: 80 } });
    assert.doesNotMatch(out, /\u001b/);
  });
});

describe('whether to colour', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, boolean, boolean])[] = [
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ];
  for (const [env, isTerminal, expected] of cases) {
    it(`${JSON.stringify(env)}, terminal ${isTerminal}: ${expected}`, () => {
      assert.equal(wantsColor(env, isTerminal), expected);
    });
  }
});
