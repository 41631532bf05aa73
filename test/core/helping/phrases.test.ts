import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { phrasesFor } from '../../../src/core/helping/phrases.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** The sample, for another year. */
const reportOf = (year: number, pieces: Sample = {}) =>
  sampleReport(pieces).replaceAll(/2023|2024/g, (written) => String(Number(written) + year - 2023));

describe('phrases on offer', () => {
  it('hold no plenum the writer cannot know of', () => {
    const offered = (year: number) => phrasesFor(parse(reportOf(year))).map(({ text }) => text);
    assert.ok(offered(2023).includes('二十届二中全会'));
    assert.ok(!offered(2023).includes('二十届三中全会'));
    assert.ok(offered(2024).includes('二十届三中全会'));
    const signed = (date: string) => phrasesFor(parse(reportOf(2025, { date }))).map(({ text }) => text);
    assert.ok(!signed('2025年10月21日').includes('二十届四中全会'));
    assert.ok(signed('2025年10月24日').includes('二十届四中全会'));
  });
});
