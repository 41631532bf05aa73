import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wordingAt } from '../../../src/core/citing/party-meetings.ts';

describe('congresses and their plenums', () => {
  for (const [name, names, moment, wording] of [
    ['four plenums or more are no list', [], { year: 2021, day: '2022-03-31' }, '党的十九大和十九届历次全会'],
    ['signed before a congress closed', [], { year: 2022, day: '2022-10-20' }, '党的十九大和十九届历次全会'],
    ['signed after it, before its second plenum', [], { year: 2022, day: '2022-12-30' }, '党的二十大'],
    ['the year’s own plenums alone', [], { year: 2023, day: '2024-12-30' }, '党的二十大和二十届二中全会'],
    ['a congress that is named', ['十八'], { year: 2019, day: '2020-03-31' }, '党的十八大和十八届历次全会'],
    ['one not yet held', ['二十'], { year: 2018, day: '2019-03-31' }, '党的十九大和十九届二中、三中全会'],
    ['before all that are known', [], { year: 2010, day: '2011-03-31' }, '党的全国代表大会'],
  ] as const) {
    it(`${name}: ${wording}`, () => assert.equal(wordingAt(names, moment), wording));
  }
});
