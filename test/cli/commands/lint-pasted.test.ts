import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readLintJson } from '../shapes.ts';
import { folderWith, run } from '../terminal.ts';
import { CLEAN } from '../variants.ts';

const TOP = '首页 > 政务公开 > 法治政府建设\n发布日期：2024-02-06　来源：县司法局　浏览次数：96\n';
const SECOND = CLEAN.replace(/云岫县/g, '枕流县');

describe('lint of a text from a web page, and of two reports in one file', () => {
  const cwd = folderWith({ 'page.txt': TOP + CLEAN, 'two.txt': `${CLEAN}\n${SECOND}` });
  const lint = async (file: string) => {
    const { code, out } = await run(['lint', '--format', 'json', file], { cwd });
    const findings = readLintJson(out).files[0]?.findings ?? assert.fail();
    return { code, findings: findings.map(({ rule, line, severity }) => `${line} ${severity} ${rule}`) };
  };

  it('names the lines of the page once and judges none of them', async () => {
    assert.deepEqual(await lint('page.txt'), { code: 0, findings: ['1 warning web-lines'] });
  });

  it('does not delete them by itself: somebody has to look', async () => {
    const { out } = await run(['lint', '--fix', '-'], { input: TOP + CLEAN });
    assert.equal(out, TOP + CLEAN);
  });

  it('tells where the second report begins and says nothing behind it', async () => {
    const line = CLEAN.split('\n').length + 1;
    assert.deepEqual(await lint('two.txt'), { code: 0, findings: [`${line} info second-report`] });
  });
});
