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

  it('is read in the syntax it is written in', () => {
    assert.equal(parseOurs(sampleReport(), 'markdown', false)?.syntax, 'markdown');
  });
});
