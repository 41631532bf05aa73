import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slice } from '../../../src/core/text/spans.ts';
import { inProse, words } from './told.ts';

describe('explaining a set expression', () => {
  for (const [sentence, wanted, place] of [
    ['增强“四个|意识”。', /^“四个意识”\n政治意识、大局意识、核心意识、看齐意识\n出处：/, '四个意识'],
    ['领悟“两个确|立”。', /^“两个确立”\n确立.*地位；确立.*地位\n/, '两个确立'],
    ['推行“双随机，一|公开”。', /抽查情况及查处结果及时向社会公开/, '双随机，一公开'],
    ['坚持公众参与、专家|论证、风险评估。', /集体讨论决定/, '公众参与、专家论证、风险评估'],
    ['推进科学立法、严格执法和公正|司法。', /全民守法/, '科学立法、严格执法和公正司法'],
    [
      '落实行政执法公示制度、执法全过程|记录制度。',
      /^“三项制度”\n.*重大执法决定法制审核制度/,
      '行政执法公示制度、执法全过程记录制度',
    ],
  ] as const) {
    it(sentence.replace('|', ''), () => {
      const { text, found } = inProse(sentence);
      assert.match(words({ found }), wanted);
      assert.equal(found[0] && slice(text, found[0].span), place);
    });
  }

  it('is silent on a member that stands alone', () => {
    for (const sentence of ['推进依法|行政。', '做到严格执|法。', '坚持公众参|与和依法行政。'])
      assert.equal(words(inProse(sentence)), '');
  });
});
