import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { endedFiveYears } from '../../../src/core/citing/five-years.ts';
import { outgrownMeetings } from '../../../src/core/citing/outgrown-meetings.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { sampleReport } from '../fixtures/sample.ts';

const read = (clause: string) => parse(sampleReport({ leadIn: `2023年，${clause}。现将2023年度情况报告如下：` }));

function outgrown(clause: string, year: number): readonly string[] {
  const report = read(clause);
  return [...outgrownMeetings(report, year)].map(({ span, message }) => {
    assert.match(message, /，请核对$/);
    return slice(report.text, span);
  });
}

describe('meetings that a new year has outgrown', () => {
  it('plenums after which another met', () => {
    const clause = '学习贯彻党的二十大和二十届二中、三中全会精神';
    assert.deepEqual(outgrown(clause, 2024), []);
    assert.deepEqual(outgrown(clause, 2025), ['二十届二中、三中全会']);
    const [{ message } = { message: '' }] = outgrownMeetings(read(clause), 2025);
    assert.match(message, /一般写“党的二十大和二十届二中、三中、四中全会”/);
    assert.deepEqual(outgrown('学习贯彻二十届四中全会精神', 2030), [], 'what comes after is not known');
  });

  it('congresses after which another met, with their plenums', () => {
    assert.deepEqual(outgrown('学习贯彻党的十九大精神', 2021), []);
    assert.deepEqual(outgrown('学习贯彻党的十九大精神', 2022), ['十九大']);
    assert.deepEqual(outgrown('学习贯彻十九届六中全会精神', 2022), ['十九届六中全会']);
    assert.deepEqual(outgrown('学习贯彻十九届六中全会精神', 2021), []);
  });

  it('not where it says all of them, since when, or what was decided', () => {
    for (const clause of [
      '学习贯彻党的二十大和二十届历次全会精神',
      '党的十八大以来',
      '学习党的十九大、二十大精神',
      '落实二十届三中全会通过的决定',
      '落实二十届三中全会《决定》',
      '编印《党的十九大精神学习读本》',
    ]) {
      assert.deepEqual(outgrown(clause, 2025), [], clause);
    }
  });
});

describe('five-year plans that end before a new year', () => {
  const ended = (clause: string, year: number) => [...endedFiveYears(read(clause), year)].map(({ message }) => message);

  it('with the one that follows', () => {
    assert.match(ended('“八五”普法深入人心', 2026).join(), /^“八五”到2025年为止，2026年度的报告是否要改为“九五”/);
    assert.match(ended('“十四五”规划稳步推进', 2026).join(), /是否要改为“十五五”/);
  });

  it('not while they run, long after, or where it looks back', () => {
    assert.deepEqual(ended('“八五”普法深入人心', 2025), []);
    assert.deepEqual(ended('“八五”普法深入人心', 2027), []);
    assert.deepEqual(ended('总结“八五”普法规划', 2026), []);
  });
});
