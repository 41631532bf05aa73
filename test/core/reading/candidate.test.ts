import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { mayBeReport } from '../../../src/core/reading/candidate.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isReport } from '../../../src/core/reading/recognize.ts';
import { syntaxOf } from '../../../src/core/reading/syntax.ts';

const seeds = join(import.meta.dirname, '../../../seeds');

describe('the test before reading', () => {
  const reports: Readonly<Record<string, string>> = {
    ...Object.fromEntries(readdirSync(seeds).map((name) => [name, readFileSync(join(seeds, name), 'utf8')])),
    'a title alone': '关于2023年度法治政府建设情况的报告',
    'a title spaced out': '关 于 2 0 2 3 年 度 法 治 政 府 建 设 情 况 的 报 告',
    'a title broken inside a word': '云岫县司法局关于2023年度法\n治政府建设情况的报告',
  };

  for (const [name, text] of Object.entries(reports)) {
    it(`lets pass ${name}`, () => {
      assert.ok(isReport(parse(text, syntaxOf(text))), 'no report');
      assert.ok(mayBeReport(text));
    });
  }

  it('looks for words broken in two, wherever they stand', () => {
    for (const before of [0, 1_997, 1_998, 100_000]) assert.equal(mayBeReport(`${'甲'.repeat(before)}法\n治`), true);
    const title = '关 于 2 0 2 3 年 度 法 治 政 府 建 设 情 况 的 报 告';
    const text = `<!-- ${'填写说明 '.repeat(1_000)}-->\n\n${title}\n`;
    assert.ok(mayBeReport(text) && isReport(parse(text, 'markdown')));
    assert.equal(mayBeReport('法x治'), false);
  });

  it('holds back what never mentions the subject', () => {
    assert.equal(mayBeReport('# Read me\n\nSome words.\n'), false);
    assert.equal(mayBeReport('关于春游的通知\n一、时间\n二、地点\n'), false);
    assert.equal(mayBeReport(''), false);
  });
});

describe('the syntax of a text', () => {
  it('is Markdown when a line is a # heading', () => {
    for (const text of ['# 甲', '\ufeff## 甲', '甲\r### 乙', '甲\n  # 乙', '#　甲'])
      assert.equal(syntaxOf(text), 'markdown');
  });

  it('is plain otherwise', () => {
    for (const text of ['', '一、甲', '#甲', '甲 # 乙', '####### 甲', '#\n甲', '    # 甲']) {
      assert.equal(syntaxOf(text), 'plain', JSON.stringify(text));
    }
  });
});
