import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { LINT_HELP } from '../src/cli/help.ts';
import type { Rule } from '../src/core/model/rule.ts';
import { RULES } from '../src/core/rules/index.ts';

import { folderWith, run } from './cli/terminal.ts';
import { CLEAN, WRONG } from './cli/variants.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'README.md');
const { UPDATE } = process.env;
const LEVELS = { error: '错误', warning: '警告', info: '提示' } as const;

/** The table of rules as the README shows it; a rule with an example of a fix has one. */
function ruleTable(): string {
  const row = (rule: Rule) => {
    const level = rule.isOff === true ? '关' : LEVELS[rule.severity];
    const fix = rule.examples.some(({ fixed }) => fixed !== undefined) ? '可以' : '';
    return `| \`${rule.id}\` | ${level} | ${rule.title} | ${fix} |`;
  };
  return ['| 规则 | 级别 | 指出 | 一键修复 |', '| --- | --- | --- | --- |', ...RULES.map(row)].join('\n');
}

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly markdownDescription: string;
}

/** The table of settings, with the descriptions that the settings editor shows. */
function settingTable(): string {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const texts: Readonly<Record<string, string>> = read('package.nls.zh-cn.json');
  const settings = Object.entries<Setting>(read('package.json').contributes.configuration.properties);
  const row = ([name, setting]: readonly [string, Setting]) => {
    const description = setting.markdownDescription.replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? '');
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${description.replaceAll('\n', ' ')} |`;
  };
  return ['| 设置 | 默认 | 作用 |', '| --- | --- | --- |', ...settings.sort(byOrder).map(row)].join('\n');
}

function byOrder([, a]: readonly [string, Setting], [, b]: readonly [string, Setting]): number {
  return a.order - b.order;
}

describe('the exit codes', () => {
  const cwd = folderWith({ 'clean.txt': CLEAN, 'wrong.txt': WRONG });
  /** What is said of a code, and a run that ends with it. */
  const runs: readonly (readonly [code: number, said: RegExp, operands: readonly string[]])[] = [
    [0, /^没有达到/, ['clean.txt']],
    [1, /^有$/, ['wrong.txt']],
    [2, /读不了/, ['clean.txt', 'nothing.txt']],
    [2, /没有?找到/, ['*.fazhi']],
    [2, /命令写错|用法不对/, ['--nonsense']],
  ];
  for (const [name, text] of [
    ['README', readFileSync(path, 'utf8')],
    ['help of lint', LINT_HELP],
  ] as const) {
    it(`are those of the ${name}`, async () => {
      const [, ...words] = /退出码：\s*0\s+(.+?)[；\s]\s*1\s+(有)[；\s]\s*2\s+([^。\n]+)/.exec(text) ?? assert.fail();
      for (const [code, said, operands] of runs) {
        assert.match(words[code] ?? '', said);
        assert.equal((await run(['lint', ...operands], { cwd })).code, code);
      }
    });
  }
});

describe('the README', () => {
  for (const [name, table] of [
    ['rules', ruleTable()],
    ['settings', settingTable()],
  ] as const) {
    it(`lists the ${name} there are`, () => {
      const readme = readFileSync(path, 'utf8');
      const block = new RegExp(`(<!-- ${name} -->\n)[^]*(<!-- /${name} -->)`);
      assert.match(readme, block);
      const wanted = readme.replace(block, (_, open: string, close: string) => `${open}${table}\n${close}`);
      if (UPDATE === '1') writeFileSync(path, wanted);
      else assert.equal(readme, wanted, 'write the table anew with UPDATE=1');
    });
  }
});
