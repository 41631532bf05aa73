import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { isPassedOver, lackingParts, neighboursOf, orderInUse } from '../../../src/core/views/lacking-parts.ts';
import { topSections } from '../../../src/core/views/sections.ts';
import { sampleReport } from '../fixtures/sample.ts';

const read = (...titles: readonly string[]) =>
  parse(titles.map((title, index) => `${'一二三四五'[index]}、${title}\n甲。`).join('\n'));
const STATUTORY = 'achievements problems leadership plan other';

describe('the order a report uses', () => {
  const order = (...titles: readonly string[]) => orderInUse(RULE_OF_LAW, topSections(read(...titles))).join(' ');

  it('is 1-2-3-4, 3-1-2-4 or 1-3-2-4, whichever its parts keep to', () => {
    assert.equal(order('主要举措', '存在的不足'), STATUTORY);
    assert.equal(order('第一责任人职责', '主要举措'), 'leadership achievements problems plan other');
    assert.equal(order('主要举措', '第一责任人职责', '存在的不足'), 'achievements leadership problems plan other');
  });

  it('is the statutory one where it keeps to none', () => {
    assert.equal(order('主要安排', '存在的不足'), STATUTORY);
    assert.equal(order(), STATUTORY);
  });
});

describe('the parts a report lacks', () => {
  it('are those that no section carries, embedded ones as well', () => {
    const achievements = '一、2023年度主要举措和成效\n履行推进法治建设第一责任人职责。';
    const report = parse(sampleReport({ achievements, leadership: '', other: '' }));
    assert.deepEqual(
      lackingParts(report, RULE_OF_LAW).map(({ part, place }) => [part.id, place.status]),
      [
        ['leadership', 'embedded'],
        ['other', 'missing'],
      ],
    );
    assert.deepEqual(lackingParts(report, { ...RULE_OF_LAW, parts: [] }), []);
  });

  it('are passed over where one behind them is there, by the order in use', () => {
    const passedOver = (...titles: readonly string[]) =>
      RULE_OF_LAW.parts.filter((part) => isPassedOver(read(...titles), RULE_OF_LAW, part)).map(({ id }) => id);
    assert.deepEqual(passedOver('存在的不足'), ['achievements']);
    assert.deepEqual(passedOver('第一责任人职责', '主要举措'), ['leadership']);
    assert.deepEqual(passedOver(), []);
  });

  it('stand between those that are there, by the order in use', () => {
    const beside = (id: string, ...titles: readonly string[]) => {
      const part = RULE_OF_LAW.parts.find((one) => one.id === id) ?? assert.fail(id);
      const { above, below } = neighboursOf(read(...titles), RULE_OF_LAW, part);
      return [above?.id, below?.id];
    };
    assert.deepEqual(beside('problems', '主要举措', '主要安排'), ['achievements', 'plan']);
    assert.deepEqual(beside('achievements', '第一责任人职责', '存在的不足'), ['leadership', 'problems']);
    assert.deepEqual(beside('achievements', '存在的不足'), [undefined, 'problems']);
    assert.deepEqual(beside('other', '主要举措'), ['achievements', undefined]);
  });
});
