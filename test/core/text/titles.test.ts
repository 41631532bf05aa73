import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { normalizeTitle } from '../../../src/core/text/titles.ts';

describe('titles', () => {
  const OUTLINE = '法治政府建设实施纲要（2021—2025年）';
  for (const title of [
    '法治政府建设实施纲要（2021－2025年）',
    '法治政府建设实施纲要(2021-2025年)',
    '法治政府建设实施纲要（2021至2025年）',
    '法治政府建设实施纲要 （2021——2025年）',
    '法治政府建设实施纲要（２０２１～２０２５年）',
  ]) {
    it(`${title} is ${OUTLINE}`, () => assert.equal(normalizeTitle(title), OUTLINE));
  }

  it('lose 中华人民共和国, quotation marks and the kind of inner marks', () => {
    assert.equal(normalizeTitle('中华人民共和国行政处罚法'), '行政处罚法');
    assert.equal(normalizeTitle('关于“八五”普法的《通知》和<要点>'), '关于八五普法的〈通知〉和〈要点〉');
  });
});
