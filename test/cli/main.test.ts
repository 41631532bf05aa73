import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root, run } from './terminal.ts';

describe('the command line', () => {
  for (const args of [
    ['--help'],
    ['-h'],
    ['lint', '--help'],
    ['lint', '-h', '报告.txt'],
    ['outline', '--help'],
    ['new', '--help'],
  ]) {
    it(`${args.join(' ')} prints help in Chinese`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 0);
      assert.match(out, /用法：[\s\S]*选项：/);
      assert.equal(err, '');
    });
  }

  it('the help of lint names every option and exit code', async () => {
    const { out } = await run(['lint', '--help']);
    for (const word of [
      '--format',
      'text',
      'json',
      '--fix',
      '--fail-on',
      'error',
      'warning',
      'info',
      '--stdin-filename',
    ]) {
      assert.ok(out.includes(word), word);
    }
    assert.match(out, /退出码[\s\S]*0[\s\S]*1[\s\S]*2/);
  });

  it('--version prints the version of the manifest', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    assert.deepEqual(await run(['--version']).then(({ code, out }) => [code, out]), [0, `${version}\n`]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['', /用法：/],
    ['nonsense --year 2025', /没有“nonsense”这个命令，可用的有：lint、outline、new/],
    ['报告.txt', /没有“报告\.txt”这个命令/],
    ['--format json lint a.txt', /写在选项“--format”前面/],
    ['lint', /没有写要检查的文件/],
    ['lint --nonsense a.txt', /没有“--nonsense”这个选项/],
    ['lint -x a.txt', /没有“-x”这个选项/],
    ['lint --config a.json a.txt', /配置文件“a.json”读不了：找不到这个文件/],
    ['lint --constructor a.txt', /没有“--constructor”这个选项/],
    ['lint --format sarif a.txt', /“--format”不能是“sarif”，可以是：text、json/],
    ['lint a.txt --format', /“--format”后面要写上 text、json 之一/],
    ['lint --format= a.txt', /“--format”后面要写上/],
    ['lint --stage final a.txt', /“--stage”不能是“final”，可以是：auto、draft、review、publish/],
    ['lint --stage', /“--stage”后面要写上 auto、draft、review、publish 之一/],
    ['lint --fail-on never a.txt', /“--fail-on”不能是“never”，可以是：error、warning、info/],
    ['lint --fix=yes a.txt', /“--fix”后面不用再写内容/],
    ['outline', /没有写要看的文件/],
    ['outline a.txt b.txt', /一次只能看一个文件/],
    ['outline --fix a.txt', /没有“--fix”这个选项/],
    ['outline --format html a.txt', /“--format”不能是“html”/],
  ];
  for (const [line, message] of wrong) {
    it(`“${line}” is answered with 2 and what is wrong`, async () => {
      const { code, out, err } = await run(line === '' ? [] : line.split(' '));
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /--help/);
    });
  }

  it('takes the last of an option given twice, and names that begin with a dash behind --', async () => {
    assert.match((await run(['lint', '--format', 'json', '--format=text', 'seeds/clean.txt'])).out, /没有发现问题/);
    assert.match((await run(['lint', '--', '-x.txt'])).err, /^-x\.txt：找不到/);
  });
});
