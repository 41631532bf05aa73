import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isOurs, parseOurs } from '../../../src/core/reading/ours.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

const OTHERS = ['', '关于春游的通知\n一、时间\n二、地点\n', '法治政府建设迈出新步伐\n\n近日，云岫县召开会议。'];

describe('which documents are ours', () => {
  it('is told by the text', () => {
    const text = sampleReport();
    assert.ok(isOurs(parse(text), false));
    assert.equal(parseOurs(text, 'plain', false)?.text, text);
    for (const other of OTHERS) {
      assert.ok(!isOurs(parse(other), false), other);
      assert.equal(parseOurs(other, 'plain', false), undefined, other);
    }
  });

  it('is what language or name declare, whatever the text', () => {
    for (const other of OTHERS) {
      assert.ok(isOurs(parse(other), true), other);
      assert.equal(parseOurs(other, 'plain', true)?.text, other);
    }
  });

  it('is told by the name of the file where the text alone does not', () => {
    const text = '2023年，我局工作扎实。\n一、主要工作\n办理许可，法治意识增强。';
    const name = '/稿/云岫县水利局2023年度法治政府建设情况报告.txt';
    assert.equal(parseOurs(text, 'plain', false), undefined);
    assert.equal(parseOurs(text, 'plain', false, name)?.text, text);
    assert.ok(isOurs(parse(text), false, name));
    assert.equal(parseOurs('办理许可。', 'plain', false, name), undefined);
  });

  it('is read in the syntax it is written in', () => {
    assert.equal(parseOurs(sampleReport(), 'markdown', false)?.syntax, 'markdown');
  });
});
