import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isOrganList, isOrganName } from '../../../src/core/reading/organs.ts';

const of = (length: number) => '甲'.repeat(length);

describe('the name of an organ', () => {
  it('ends as such names do, spaced or with brackets behind it', () => {
    for (const name of [
      '县委',
      '云岫县人民政府',
      '云 岫 县　水利局',
      `${of(39)}局`,
      '云岫县水利局（公章）',
      '云岫县水利局（）',
      `云岫县水利局（${of(20)}）`,
      '云岫县水利局、云岫县司法局',
      '【待填：机关名称】',
    ]) {
      assert.ok(isOrganName(name), name);
    }
  });

  it('is no single character, no sentence, no heading and no other list', () => {
    for (const name of [
      '',
      '委',
      `${of(40)}局`,
      '云岫县水利社',
      '办理许可，水利局',
      '水利局3局',
      '一、水利局',
      '一）水利局',
      `${of(30)}（${of(10)}）局`,
      '甲、水利局',
      '水利局、甲',
      `云岫县水利局（${of(21)}）`,
    ]) {
      assert.ok(!isOrganName(name), name);
    }
  });
});

describe('a list of organs', () => {
  it('is joined by marks or words', () => {
    for (const list of [
      '县委、县政府',
      '县委，县政府',
      '县委和县政府',
      '县委及县政府',
      '县委以及县政府',
      '县委并报县政府',
    ]) {
      assert.ok(isOrganList(list), list);
    }
    assert.ok(isOrganList('县委、县政府、'));
    assert.ok(isOrganList('中和政府'));
    assert.ok(isOrganList('【待填：主送机关】'));
  });

  it('is all organs, one at least', () => {
    for (const list of ['', '、', '县委、甲', '甲和县政府', '甲及县政府', '甲并县政府'])
      assert.ok(!isOrganList(list), list);
  });
});
