import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { findTargets } from '../../../src/cli/files/targets.ts';
import { folderWith } from '../terminal.ts';

/** The names found, or the complaints. */
async function find(cwd: string, ...operands: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const outcome of findTargets(operands, cwd, '-')) {
    if ('passedOver' in outcome) found.push(`- ${outcome.passedOver}`);
    else found.push('reason' in outcome ? `! ${outcome.name}：${outcome.reason}` : outcome.name);
  }
  return found;
}

describe('what the arguments stand for', () => {
  const cwd = folderWith({
    'b.txt': '',
    'a.md': '',
    'c.docx': '',
    '报告（定稿）[1].txt': '',
    '报告1.txt': '',
    '局(一)/x.fazhi': '',
    '局(一)/w.Markdown': '',
    '局(一)/下级/Y.TXT': '',
    '局(一)/下级/z.png': '',
    '局(一)/node_modules/n.txt': '',
    '局(一)/.git/g.txt': '',
    '空/a.png': '',
  });

  it('a file, as given', async () => {
    assert.deepEqual(await find(cwd, 'b.txt', './a.md', 'c.docx'), ['b.txt', './a.md', 'c.docx']);
    assert.deepEqual(await find(cwd, join(cwd, 'b.txt')), [join(cwd, 'b.txt')]);
  });

  it('a folder: its text files at any depth, neither hidden ones nor node_modules', async () => {
    assert.deepEqual(await find(cwd, '局(一)'), ['局(一)/w.Markdown', '局(一)/x.fazhi', '局(一)/下级/Y.TXT']);
    assert.deepEqual(await find(cwd, '局(一)/', '局(一)\\下级'), [
      '局(一)/w.Markdown',
      '局(一)/x.fazhi',
      '局(一)/下级/Y.TXT',
    ]);
    assert.deepEqual(await find(cwd, join(cwd, '局(一)/下级')), ['局(一)/下级/Y.TXT']);
    assert.deepEqual(await find(join(cwd, '空'), '..'), [
      '../a.md',
      '../b.txt',
      '../局(一)/w.Markdown',
      '../局(一)/x.fazhi',
      '../局(一)/下级/Y.TXT',
      '../报告1.txt',
      '../报告（定稿）[1].txt',
    ]);
  });

  it('a pattern, with slashes of either kind', async () => {
    assert.deepEqual(await find(cwd, '*.{txt,md}'), ['a.md', 'b.txt', '报告1.txt', '报告（定稿）[1].txt']);
    assert.deepEqual(await find(cwd, '*\\**\\*.txt'), ['局(一)/下级/Y.TXT']);
    assert.deepEqual(await find(cwd, join(cwd, '*.md')), ['a.md']);
    assert.deepEqual(await find(join(cwd, '空'), '../*.md'), ['../a.md']);
  });

  it('a name with brackets is a name when there is such a file', async () => {
    assert.deepEqual(await find(cwd, '报告（定稿）[1].txt'), ['报告（定稿）[1].txt']);
    assert.deepEqual(await find(cwd, '局(一)/x.fazhi'), ['局(一)/x.fazhi']);
    assert.deepEqual(await find(cwd, '报告[1].txt'), ['报告1.txt']);
  });

  it('the order of the arguments, each document once', async () => {
    assert.deepEqual(await find(cwd, 'b.txt', '*.txt', '-', './b.txt', '-'), [
      'b.txt',
      '报告1.txt',
      '报告（定稿）[1].txt',
      '-',
    ]);
  });

  it('nothing: says so and goes on', async () => {
    assert.deepEqual(await find(cwd, '没有.txt', '*.doc', '空', 'b.txt', 'b.txt/c', 'a\0b'), [
      '! 没有.txt：找不到这个文件',
      '! *.doc：没有符合的文件',
      '! 空：文件夹里没有 .md、.markdown、.txt、.fazhi 文件',
      'b.txt',
      '! b.txt/c：找不到这个文件',
      '! a\0b：文件名里有不能用的字符',
    ]);
  });

  it('a link in a circle is walked once', async () => {
    const folder = folderWith({ '甲/a.txt': '' });
    symlinkSync(folder, join(folder, '甲', '回'), 'dir');
    assert.deepEqual(await find(folder, '甲'), ['甲/a.txt', '- 甲/回']);
    assert.deepEqual(await find(folder, '.'), ['甲/a.txt']);
  });
});
