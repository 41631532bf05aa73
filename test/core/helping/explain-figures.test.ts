import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inProse, words } from './told.ts';

describe('explaining a figure', () => {
  for (const [sentence, ...wanted] of [
    ['处罚|30件，其中市容类12件、市场类9件、其他类6件。', /^3个分项合计27件\n12\+9\+6=27\n总数30件，相差3件，请核对$/],
    ['处罚30件，其中市容类12|件、市场类12件、其他类6件。', /^3个分项合计30件\n.*\n总数30件，两者相符$/],
    ['调解90件，其中邻里类3|0件、劳资类20件。', /总数90件，相差40件，分项可能没有列全$/],
    ['受理100件，其中立案8|0件、结案60件。', /相差40件，分项之间可能有交叉/],
    ['发放资料2000余|份，其中手册1500份、折页600份。', /约数，只能大致核对$/],
  ] as const) {
    it(sentence.replace('|', ''), () => {
      for (const pattern of wanted) assert.match(words(inProse(sentence)), pattern);
    });
  }

  it('is silent on a figure that has no parts', () => assert.equal(words(inProse('办理许可3|0件。')), ''));

  it('does not explain a figure that belongs to no list of parts by the one beside it', () => {
    assert.match(words(inProse('巡查8次。受理12|件，其中甲类5件、乙类7件。')), /2个分项合计12件/);
    assert.equal(words(inProse('巡查8|次。受理12件，其中甲类5件、乙类7件。')), '');
  });
});
