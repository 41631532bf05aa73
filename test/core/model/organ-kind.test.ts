import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { guessKind, suggestRecipients } from '../../../src/core/model/organ-kind.ts';

describe('the kind of an office and whom it reports to', () => {
  const offices: readonly (readonly [string, string, string])[] = [
    ['霁川县水利局', 'department', '县委、县政府'],
    ['霁川县人民政府办公室', 'department', '县委、县政府'],
    ['霁川县市场监督管理局', 'department', '县委、县政府'],
    ['云中市城市管理局', 'department', '市委、市政府'],
    ['霁川县人民政府', 'government', '市委、市政府'],
    ['云中市人民政府', 'government', '省委、省政府'],
    ['霁川县柳湾镇人民政府', 'township', '县委、县政府'],
    ['霁川县红旗镇人民政府', 'township', '县委、县政府'],
    ['云中区桂花街道办事处', 'township', '区委、区政府'],
  ];
  for (const [organ, kind, recipients] of offices) {
    it(`${organ} is a ${kind} and reports to ${recipients}`, () => {
      assert.equal(guessKind(organ), kind);
      assert.equal(suggestRecipients(organ, guessKind(organ))[0], recipients);
    });
  }

  it('nobody is suggested where the name tells no region', () => {
    assert.deepEqual(suggestRecipients('水利局', 'department'), []);
  });

  it('a government of a province reports to nobody above', () => {
    assert.deepEqual(suggestRecipients('云岫省人民政府', 'government'), ['省委、省人大常委会']);
    assert.deepEqual(suggestRecipients('云岫县人民政府', 'government').slice(0, 1), ['市委、市政府']);
  });
});
