import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readPlainLines } from '../../../src/core/reading/lines.ts';
import { slice } from '../../../src/core/text/spans.ts';

const contents = (text: string) => readPlainLines(text).map((line) => slice(text, line.content));

describe('lines of plain text', () => {
  it('leaves blank lines out, whatever ends or fills them', () => {
    assert.deepEqual(contents('一\r\n\r\n二\n \n三\r　\r四\n\ufeff'), ['一', '二', '三', '四']);
    assert.deepEqual(contents(''), []);
    assert.deepEqual(contents(' \n\t\n　'), []);
  });

  it('takes white space from the content and keeps it in the full line', () => {
    const text = '\n　　一、举措 \n二';
    const [line] = readPlainLines(text);
    assert.equal(slice(text, line?.content ?? { start: 0, end: 0 }), '一、举措');
    assert.equal(slice(text, line?.full ?? { start: 0, end: 0 }), '　　一、举措 ');
    assert.equal(line?.hashes, 0);
    assert.equal(line?.inline, false);
  });

  it('knows no Markdown', () => {
    assert.deepEqual(contents('# 标题\n**一、举措**\n```\n二\n```'), ['# 标题', '**一、举措**', '```', '二', '```']);
  });
});
