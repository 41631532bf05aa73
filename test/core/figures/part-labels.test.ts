import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { hasVerb, opensAnew, shareNoun } from '../../../src/core/figures/part-labels.ts';

describe('the label of a part', () => {
  it('opens a statement of its own with a verb and an object, as the first does not', () => {
    assert.ok(opensAnew('新增高速公路', '高铁'));
    assert.ok(opensAnew('同时开展了普法宣传', '联合检查'));
    assert.ok(!opensAnew('新增', '高铁'));
    assert.ok(!opensAnew('全面开展普法宣传', '联合检查'));
    assert.ok(!opensAnew('组织培训', '开展宣传'));
  });

  it('has a verb where it says what was done, or by whom else', () => {
    for (const label of ['开展普法宣传', '其他部门移送', '其他部门移送线索', '其余由镇街办理'])
      assert.ok(hasVerb(label), label);
    for (const label of ['其他', '其他移送线索', '涉其他部门移送', '行政处罚', '移送'])
      assert.ok(!hasVerb(label), label);
  });
});

describe('labels of parts', () => {
  it('share the noun of the total where each is a kind or has a word of it or of another', () => {
    assert.ok(shareNoun('办理', ['食品类', '药品领域', '行政案', '民事案件']));
    assert.ok(shareNoun('审核合同', ['买卖合同', '合同变更']));
    assert.ok(shareNoun('检查', ['城区巡查', '乡镇巡查']));
    assert.ok(shareNoun('检查', ['巡查城区', '巡查乡镇']));
  });

  it('do not where one of them has none of these, or a verb', () => {
    assert.ok(!shareNoun('新建铁路', ['铁路支线', '农村公路']));
    assert.ok(!shareNoun('办理案件', ['食品类', '类别不明']));
    assert.ok(!shareNoun('办理案件', ['行政案件', '开展案件评查']));
    assert.ok(!shareNoun('检查', ['城区', '城镇']));
    assert.ok(!shareNoun('检查', ['', '']));
  });
});
