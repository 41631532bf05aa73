import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { StageWish } from '../../../src/core/model/stage.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { staged } from './staged.ts';

const NOTE = '（此件公开发布）';

const severities = (rule: string, text: string, stage: StageWish = 'review') =>
  staged(rule, text, stage).map(({ severity }) => severity);

describe('signature', () => {
  const BROKEN_OFF: Sample = { plan: '', other: '', closing: '', signature: '', date: '' };

  it('is wrong where a report is written to its end', () => {
    for (const pieces of [{ signature: '' }, { date: '' }, { signature: '', date: '', closing: '' }]) {
      assert.deepEqual(severities('signature', sampleReport(pieces)), ['error']);
      assert.deepEqual(severities('signature', sampleReport(pieces), 'draft'), ['todo']);
    }
  });

  it('is told as information where it breaks off, unless it is to be published', () => {
    assert.deepEqual(severities('signature', sampleReport(BROKEN_OFF), 'review'), ['info']);
    assert.deepEqual(severities('signature', sampleReport(BROKEN_OFF), 'publish'), ['error']);
    assert.deepEqual(severities('signature', sampleReport(BROKEN_OFF), 'auto'), ['todo']);
  });

  it('is told as information where a date stands in what ran together', () => {
    const filler = '全县各部门认真履职，依法行政水平稳步提高。'.repeat(8);
    const text = (tail: string) =>
      `云岫县水利局关于2023年度法治政府建设情况的报告 一、主要举措和成效 ${filler} 二、存在的不足和原因 ${filler} 三、下一步工作打算 ${filler}${tail}`;
    assert.deepEqual(severities('signature', text('云岫县水利局2024年2月5日下一篇')), ['info']);
    assert.deepEqual(severities('signature', text('云岫县水利局')), ['error']);
  });

  it('names what is missing', () => {
    const message = (pieces: Sample) => staged('signature', sampleReport(pieces), 'review')[0]?.message.slice(0, 12);
    assert.equal(message({ date: '' }), '署名下面没有成文日期。请');
    assert.equal(message({ signature: '' }), '成文日期上面没有发文机关');
    assert.equal(message({ signature: '', date: '' }), '报告没有署名和成文日期。');
  });
});

describe('title-form', () => {
  it('misses a title; of a published copy it only says so', () => {
    const bare: Sample = { title: '', number: '' };
    assert.deepEqual(severities('title-form', sampleReport(bare)), ['warning']);
    assert.deepEqual(severities('title-form', sampleReport(bare), 'draft'), ['todo']);
    assert.deepEqual(severities('title-form', sampleReport({ ...bare, note: NOTE })), ['info']);
    assert.deepEqual(severities('title-form', `索引号：12\n${sampleReport(bare)}`), ['info']);
    assert.deepEqual(severities('title-form', '县委、县政府：\n现将有关情况报告如下：'), [], 'nothing is written yet');
  });
});

describe('addressee', () => {
  const said = (organ: string, pieces: Sample = {}) => {
    const title = `${organ}关于2023年度法治政府建设情况的报告`;
    const [finding] = staged(
      'addressee',
      sampleReport({ title, number: '', addressee: '', signature: organ, ...pieces }),
      'review',
    );
    return [finding?.severity, finding?.message.split('。')[1], finding?.fixes[0]?.title];
  };

  it('tells each kind of office whom it owes the report', () => {
    assert.deepEqual(said('云岫县水利局'), [
      'warning',
      '部门的年度报告应报本级党委和本级政府，如“县委、县政府：”',
      '补上主送机关“县委、县政府：”',
    ]);
    assert.deepEqual(said('云水镇人民政府').slice(0, 2), [
      'warning',
      '乡镇（街道）的年度报告应报上一级党委和上一级政府，如“县委、县政府：”',
    ]);
    assert.deepEqual(said('云岫县人民政府'), [
      'info',
      '政府的年度报告报上一级党委、政府和本级人大常委会，如“市委、市政府：”',
      '补上主送机关“市委、市政府：”',
    ]);
  });

  it('takes a county for an example where the region is not known, but for a government', () => {
    assert.equal(said('水利局')[1], '部门的年度报告应报本级党委和本级政府，如“县委、县政府：”');
    assert.equal(said('人民政府')[1], '政府的年度报告报上一级党委、政府和本级人大常委会');
  });

  it('is told as information of a published copy, which may leave it out', () => {
    const [severity, message] = said('云岫县水利局', { note: NOTE });
    assert.equal(severity, 'info');
    assert.match(message ?? '', /；公开的文本可以不写$/);
  });

  it('is to do in a draft', () => {
    assert.deepEqual(severities('addressee', sampleReport({ addressee: '' }), 'draft'), ['todo']);
  });
});
