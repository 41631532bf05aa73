import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { type LintFinding, readLintJson } from '../shapes.ts';
import { folderWith, type Run, run } from '../terminal.ts';
import { CLEAN, WARNED, WRONG } from '../variants.ts';

const NAME = '.fazhi-report.jsonc';

/** Severities by file, as JSON has them. */
function severities({ out }: Run): Readonly<Record<string, readonly LintFinding['severity'][]>> {
  const { files } = readLintJson(out);
  return Object.fromEntries(files.map(({ file, findings }) => [file, findings.map(({ severity }) => severity)]));
}

describe('lint with a configuration', () => {
  const cwd = folderWith({
    'a.txt': WARNED,
    [NAME]: '{"rules": {"heading-form": "error"}}',
    'deep/b.txt': WARNED,
    [`deep/${NAME}`]: '{"rules": {"heading-form": "info"}}',
    'deep/deeper/c.txt': WARNED,
    'off.jsonc': '{"rules": {"heading-form": "off"}}',
    'wrong/d.txt': WARNED,
    [`wrong/${NAME}`]: '{\n  "rules": { "heading-form": "info", "headng-form": "off" },\n  "stage": "final"\n}\n',
  });
  const lint = (...args: string[]) => run(['lint', '--format', 'json', ...args], { cwd });

  it('takes the nearest above each file', async () => {
    assert.deepEqual(severities(await lint('a.txt', 'deep')), {
      'a.txt': ['error'],
      'deep/b.txt': ['info'],
      'deep/deeper/c.txt': ['info'],
    });
  });

  it('takes none from above the working folder, nor from above what was named elsewhere', async () => {
    const inside = { cwd: join(cwd, 'deep/deeper') };
    assert.deepEqual(severities(await run(['lint', '--format', 'json', 'c.txt'], inside)), { 'c.txt': ['warning'] });
    assert.deepEqual(severities(await run(['lint', '--format', 'json', '../b.txt'], inside)), { '../b.txt': ['info'] });
    const above = severities(await run(['lint', '--format', 'json', '..'], inside));
    assert.deepEqual(above, { '../b.txt': ['info'], 'c.txt': ['warning'] });
  });

  it('takes the one that is named instead, and on the command line goes before it', async () => {
    assert.deepEqual(severities(await lint('--config', 'off.jsonc', 'a.txt', 'deep/b.txt')), {
      'a.txt': [],
      'deep/b.txt': [],
    });
    assert.deepEqual(severities(await lint('--rule', 'heading-form=warning', 'a.txt')), { 'a.txt': ['warning'] });
    const twice = ['--rule', 'heading-form=off', '--rule', 'heading-form=error', '--rule', 'spacing=off'];
    assert.deepEqual(severities(await lint(...twice, 'deep/b.txt')), { 'deep/b.txt': ['error'] });
  });

  it('says each mistake at its line, takes the rest, and ends with 2', async () => {
    const { code, err, out } = await lint('wrong');
    assert.equal(code, 2);
    assert.deepEqual(err.trimEnd().split('\n'), [
      `wrong/${NAME}:2:38 没有“headng-form”这条规则，您要写的可能是“heading-form”`,
      `wrong/${NAME}:3:12 不能是“final”，可以写："auto"、"draft"、"review"、"publish"`,
    ]);
    assert.deepEqual(severities({ out } as Run), { 'wrong/d.txt': ['info'] });
  });

  it('is told what cannot be read', async () => {
    for (const [args, told] of [
      [['--config', 'nothing.jsonc'], /配置文件“nothing.jsonc”读不了：找不到这个文件/],
      [['--config', 'deep'], /配置文件“deep”读不了：这是文件夹，不是文件/],
      [['--rule', 'headng-form=off'], /没有“headng-form”这条规则，您要写的可能是“heading-form”/],
      [['--rule', '错字=off'], /没有“错字”这条规则。/],
      [['--rule', 'heading-form'], /要写成“规则号=级别”，级别可以是：error、warning、info、off/],
      [['--rule', 'heading-form=todo'], /要写成“规则号=级别”/],
      [['--rule='], /选项“--rule”后面要写内容/],
    ] as const) {
      const { code, err } = await lint(...args, 'a.txt');
      assert.equal(code, 2);
      assert.match(err, told);
    }
    const binary = folderWith({ 'a.txt': CLEAN, [NAME]: new Uint8Array([0, 1, 2, 0xff, 0xff]) });
    const { code, err } = await run(['lint', 'a.txt'], { cwd: binary });
    assert.deepEqual([code, err], [2, `${NAME}：不是文本文件，没有采用\n`]);
  });

  it('wishes a stage, which the command line may overrule', async () => {
    const draft = folderWith({
      'a.txt': CLEAN.replace(/^五、[\s\S]*?(?=^特此报告)/m, ''),
      [NAME]: '{"stage": "draft"}',
    });
    const found = async (...args: string[]) =>
      severities(await run(['lint', '--format', 'json', ...args], { cwd: draft }));
    assert.deepEqual(await found('a.txt'), { 'a.txt': ['todo'] });
    assert.deepEqual(await found('--stage', 'review', 'a.txt'), { 'a.txt': ['info'] });
  });

  it('keeps --fix from what is not to be repaired', async () => {
    const folder = folderWith({ 'a.txt': WARNED, [NAME]: '{"repair": {"heading-form": false}}' });
    const { out } = await run(['lint', '--fix', '--format', 'json', 'a.txt'], { cwd: folder });
    assert.deepEqual(severities({ out } as Run), { 'a.txt': ['warning'] });
  });

  it('holds for standard input by the name it is given', async () => {
    const read = async (...args: string[]) =>
      severities(await run(['lint', '--format', 'json', ...args, '-'], { cwd, input: WARNED }));
    assert.deepEqual(await read(), { '-': ['error'] });
    assert.deepEqual(await read('--stdin-filename', 'deep/x.txt'), { 'deep/x.txt': ['info'] });
  });
});

describe('lint --exclude', () => {
  const cwd = folderWith({ 'a.txt': CLEAN, '附件/b.txt': WRONG, 'c.草稿.txt': WRONG, [NAME]: '{"exclude": ["附件"]}' });

  it('leaves files out, and says how many', async () => {
    const { code, err, out } = await run(['lint', '--exclude', '*.草稿.txt', '.'], { cwd });
    assert.deepEqual([code, err, out], [0, '有 2 个文件按 exclude 没有检查\n', '1 个文件，没有发现问题\n']);
    assert.equal((await run(['lint', '.'], { cwd })).code, 1);
  });

  it('may leave out all', async () => {
    const { code, err } = await run(['lint', '附件/b.txt'], { cwd });
    assert.deepEqual([code, err], [0, '有 1 个文件按 exclude 没有检查\n']);
    assert.equal((await run(['lint', '--stdin-filename', '附件/x.txt', '-'], { cwd, input: WRONG })).code, 0);
  });

  it('goes by where a file was met, not by where a link leads', async function () {
    try {
      symlinkSync(join(cwd, '附件/b.txt'), join(cwd, 'd.txt'));
    } catch {
      this.skip(); // Windows lets not everybody make links.
    }
    assert.equal((await run(['lint', 'd.txt'], { cwd })).code, 1);
  });
});
