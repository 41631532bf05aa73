import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { pendingNumber } from '../../../src/core/views/pending-number.ts';
import { sampleReport } from '../fixtures/sample.ts';

const pending = (line: string) => pendingNumber(parse(sampleReport({ number: line })))?.text;

describe('a 文号 that is still to be filled in', () => {
  it('has prompts for 机关代字, 序号 or both', () => {
    for (const line of [
      '【待填：机关代字】〔2026〕【待填：序号，如3】号',
      '云水〔2026〕【待填：序号】号',
      '【待填：机关代字】〔2026〕3号',
      '云水〔【待填：年份】〕3号',
    ]) {
      assert.equal(pending(line), line);
    }
  });

  it('is not one that is filled in, nor another line with prompts', () => {
    for (const line of [
      '云水〔2026〕3号',
      '【待填：机关代字】',
      '【待填：说明】（2026）',
      '关于【待填：事由】的说明',
    ]) {
      assert.equal(pending(line), undefined, line);
    }
  });

  it('stands above the first heading', () => {
    const line = '云水〔2026〕【待填：序号】号';
    assert.equal(pendingNumber(parse(`${sampleReport({ number: '' })}\n${line}`)), undefined);
    assert.equal(pendingNumber(parse(sampleReport({ number: '' }))), undefined);
  });
});
