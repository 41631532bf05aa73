import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { main } from '../../src/cli/main.ts';
import { readLintJson, readOutlineJson } from './shapes.ts';
import { folderWith, run } from './terminal.ts';
import { CLEAN } from './variants.ts';

const MARKS = [...'（）〔〕《》“”[](1一１、#*`>~ \t\n\r'];
const COUNT = 100_000;
/** Far above what is needed, far below what a square law would take. */
const PATIENCE = 3000;

/** Both commands in both formats: no exception, valid JSON, in reasonable time. */
async function endures(name: string, content: string | Uint8Array): Promise<void> {
  const cwd = folderWith({ [name]: content });
  const started = performance.now();
  const lint = await run(['lint', '--format', 'json', name], { cwd });
  assert.ok(lint.code === 0 || lint.code === 1, `${name}: ${lint.err}`);
  readLintJson(lint.out);
  assert.equal((await run(['lint', name], { cwd })).code, lint.code);
  readOutlineJson((await run(['outline', '--format', 'json', name], { cwd })).out);
  assert.equal((await run(['outline', name], { cwd })).code, 0);
  assert.ok(performance.now() - started < PATIENCE, `${name} took ${performance.now() - started} ms`);
}

describe('bad input', () => {
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    nothing: '',
    'one character': '法',
    'one line end': '\n',
    'only a byte order mark': '\ufeff',
    CRLF: CLEAN.replaceAll('\n', '\r\n'),
    'lone CR': CLEAN.replaceAll('\n', '\r'),
    'mixed line ends': CLEAN.replace('\n', '\r\n').replace('\n', '\r'),
    'byte order marks': `\ufeff\ufeff${CLEAN}\ufeff`,
    'a NUL behind the first pages': `${CLEAN}${'\n'.repeat(9000)}\0`,
    'lone surrogates': Buffer.from(`\ufeff${CLEAN.slice(0, 300)}\ud800${CLEAN.slice(300)}\udc00`, 'utf16le'),
    'UTF-16 of odd length': Buffer.concat([Buffer.from(`\ufeff${CLEAN}`, 'utf16le'), Buffer.from([0])]),
  };
  for (const [name, content] of Object.entries(texts)) {
    for (const file of ['a.txt', 'a.md', 'a.fazhi']) {
      it(`${name} in ${file}`, () => endures(file, content));
    }
  }

  it('a clean text stays clean with any line end', async () => {
    for (const name of ['CRLF', 'lone CR', 'mixed line ends', 'a NUL behind the first pages']) {
      const { code, out } = await run(['lint', '--fail-on', 'info', '-'], { input: texts[name] ?? assert.fail() });
      assert.deepEqual([code, out], [0, '1 个文件，没有发现问题\n'], name);
    }
  });

  for (const mark of MARKS) {
    it(`${COUNT} × ${JSON.stringify(mark)}`, async () => {
      await endures('a.fazhi', mark.repeat(COUNT));
      await endures('a.md', `# 某局2023年度法治政府建设情况报告\n${mark.repeat(COUNT)}`);
    });
  }

  it('ten megabytes', async () => {
    const text = CLEAN.repeat(Math.ceil(1e7 / Buffer.byteLength(CLEAN)));
    await endures('a.txt', text);
  }).timeout(30_000);

  const binary: Readonly<Record<string, Uint8Array>> = {
    'a NUL': Buffer.from(`法治\0${CLEAN}`),
    'a picture': Uint8Array.from({ length: 5000 }, (_, index) => 1 + ((index * 7919) % 255)),
    'a zip archive': Buffer.from('504b0304140006000800', 'hex'),
  };
  for (const [name, bytes] of Object.entries(binary)) {
    it(`${name} is no text: says so, and checks the rest`, async () => {
      const cwd = folderWith({ 'a.txt': bytes, 'b.txt': CLEAN });
      const { code, out, err } = await run(['lint', 'a.txt', 'b.txt'], { cwd });
      assert.deepEqual([code, out], [2, '1 个文件，没有发现问题；另有 1 处没能检查\n']);
      assert.match(err, /^a\.txt：不是文本文件/);
    });
  }

  it('a Word file: says what to do, and checks the rest', async () => {
    const cwd = folderWith({ 'a.docx': 'PK', 'b.DOC': '', 'c.wps': '', 'd.txt': CLEAN });
    const { code, out, err } = await run(['lint', '*'], { cwd });
    assert.deepEqual([code, out], [2, '1 个文件，没有发现问题；另有 3 处没能检查\n']);
    assert.equal(err.match(/还不能读 Word 文件，请先.*另存为/g)?.length, 3);
  });

  it('standard input that cannot be read', async () => {
    const io = {
      cwd: '/',
      readInput: () => Promise.reject(new Error('x')),
      out: () => {},
      look: { color: false, columns: 80 },
    };
    let err = '';
    assert.equal(
      await main(['lint', '-'], {
        ...io,
        err: (chunk) => {
          err += chunk;
        },
      }),
      2,
    );
    assert.match(err, /^标准输入：/);
  });
});
