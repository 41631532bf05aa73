import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addIn, freshConfiguration, setIn } from '../../../src/core/configuration/change.ts';
import { readConfiguration } from '../../../src/core/configuration/read.ts';

const OWN = `{
  // 送审
  "rules": {
    "spacing": "off", // 暂时
  },
  "words": ["甲乙"]
}
`;

describe('changing a configuration', () => {
  it('keeps comments and what others wrote', () => {
    const changed = setIn(OWN, ['rules', 'punctuation'], 'info') ?? '';
    assert.match(changed, /\/\/ 送审\n[\s\S]*\/\/ 暂时\n/);
    assert.deepEqual(readConfiguration(changed), {
      ...readConfiguration(OWN),
      written: { rules: { spacing: 'off', punctuation: 'info' }, words: ['甲乙'] },
    });
    assert.equal(setIn(OWN, ['rules', 'spacing'], 'error'), OWN.replace('"off"', '"error"'));
  });

  it('begins where there is nothing', () => {
    for (const text of ['', ' \n', freshConfiguration()]) {
      const changed = setIn(text, ['repair', 'spacing'], false) ?? '';
      assert.deepEqual(readConfiguration(changed), {
        written: { repair: { spacing: false } },
        mistakes: [],
        extendsSpan: undefined,
      });
      assert.match(changed, /^\/\/ 法治报告助手/);
    }
    assert.equal(readConfiguration(freshConfiguration('../a.jsonc')).written.extends, '../a.jsonc');
  });

  it('adds to a list what is not in it yet', () => {
    assert.deepEqual(readConfiguration(addIn(OWN, ['words'], '丙丁') ?? '').written.words, ['甲乙', '丙丁']);
    assert.equal(addIn(OWN, ['words'], '甲乙'), OWN);
    const term = { wrong: '甲乙', right: '丙' };
    assert.deepEqual(readConfiguration(addIn(OWN, ['terms'], term) ?? '').written.terms, [term]);
    const named = addIn(OWN, ['names', 'office'], '水利局') ?? '';
    assert.deepEqual(readConfiguration(named).written.names, { office: ['水利局'] });
    assert.equal(addIn(named, ['names', 'office'], '水利局'), named);
  });

  it('keeps the line ends', () => {
    const changed = setIn(OWN.replaceAll('\n', '\r\n'), ['stage'], 'draft') ?? '';
    assert.doesNotMatch(changed, /(?<!\r)\n/);
  });

  it('leaves alone what it cannot change safely', () => {
    assert.equal(setIn('{"rules": {', ['stage'], 'draft'), undefined);
    assert.equal(setIn('[]', ['rules', 'spacing'], 'off'), undefined);
    assert.equal(addIn('{"words": 5}', ['words'], '甲乙'), undefined);
  });
});
