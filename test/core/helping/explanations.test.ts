import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { explainAt } from '../../../src/core/helping/explanations.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';

describe('explanations', () => {
  it('come for any text at any place', () => {
    for (const text of ['', '《', '》《', '2023年', '\r\n', '😀', '一、\n', sampleReport({}, '\r\n').slice(0, 200)]) {
      const report = parse(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        for (const { span } of explainAt(report, RULE_OF_LAW, offset))
          assert.ok(span.start <= offset && offset <= span.end);
      }
    }
  });
});
