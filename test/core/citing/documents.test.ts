import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDocument, findEditions, findOfficialTitle, successorTitle } from '../../../src/core/citing/documents.ts';

describe('documents', () => {
  it('are found by full title, short title, and without issuer', () => {
    const law = findDocument('中华人民共和国保守国家秘密法');
    assert.equal(findDocument('保密法'), law);
    assert.equal(findDocument('保守国家秘密法'), law);
    const notice = findDocument('国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知');
    assert.equal(notice?.number, '国办发〔2018〕37号');
    assert.equal(findDocument('关于加强行政规范性文件制定和监督管理工作的通知'), notice);
    assert.equal(findDocument('云岫县行政规范性文件管理办法'), undefined);
  });

  it('are named rightly where marks or look-alike words differ', () => {
    assert.equal(findOfficialTitle('法治政府建设实施纲要（2021-2025）'), '法治政府建设实施纲要（2021－2025年）');
    assert.equal(findOfficialTitle('重大行政决策程序条例'), '重大行政决策程序暂行条例');
    assert.equal(findOfficialTitle('中华人民共和国市场主体登记管理暂行条例'), '中华人民共和国市场主体登记管理条例');
    assert.equal(findOfficialTitle('市场主体登记管理暂行条例'), '市场主体登记管理条例');
    assert.equal(findOfficialTitle('民法典'), undefined);
    assert.equal(findOfficialTitle('云岫县规定'), undefined);
  });

  it('have editions and successors', () => {
    const editions = findEditions('法治政府建设实施纲要（2020—2025年）').map(({ window }) => window?.to);
    assert.deepEqual(editions, [2020, 2025]);
    const old = findDocument('全面推进依法行政实施纲要');
    assert.ok(old);
    const successor = (year: number) => successorTitle(old, old.title, { year, day: `${year + 1}-03-31` });
    assert.equal(successor(2018), '法治政府建设实施纲要（2015－2020年）');
    assert.equal(successor(2023), '法治政府建设实施纲要（2021－2025年）');
    assert.equal(successor(2040), undefined);
  });

  it('are succeeded without 中华人民共和国 where the title had none', () => {
    const old = findDocument('合同法');
    assert.ok(old);
    const moment = { year: 2023, day: '2024-03-31' };
    assert.equal(successorTitle(old, '合同法', moment), '民法典');
    assert.equal(successorTitle(old, old.title, moment), '中华人民共和国民法典');
  });

  it('lose a 中华人民共和国 that the official title has not', () => {
    assert.equal(findOfficialTitle('中华人民共和国重大行政决策程序条例'), '重大行政决策程序暂行条例');
    assert.equal(findOfficialTitle('重大行政决策程序条例'), '重大行政决策程序暂行条例');
  });
});
