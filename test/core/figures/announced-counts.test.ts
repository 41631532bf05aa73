import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { announcedCounts } from '../../../src/core/figures/announced-counts.ts';
import { countItems } from '../../../src/core/figures/listed-items.ts';

/** Each count as `words number: least–most`, `points` where an enumeration has to follow. */
function read(text: string): readonly string[] {
  return [...announcedCounts(text)].map(({ span, number, listed }) => {
    const found = listed === undefined ? 'points' : `${listed.least}–${listed.most}`;
    return `${text.slice(span.start, span.end)} ${number}: ${found}`;
  });
}

describe('announced counts', () => {
  it('stand before a list', () => {
    assert.deepEqual(read('下设3个工作组，即：综合组、督导组、宣传组。'), ['3个 3: 3–3']);
    assert.deepEqual(read('分为两类：甲类、乙类。'), ['两类 2: 2–2']);
    assert.deepEqual(read('突出三个重点，分别是学法、用法和普法。'), ['三个重点 3: 2–3']);
    assert.deepEqual(read('制定三项制度：“甲”“乙”《丙》。'), ['三项 3: 3–3']);
    assert.deepEqual(read('下设十二个组：甲、乙。'), ['十二个 12: 2–2']);
  });

  it('stand before brackets; without 即 these may hold fewer', () => {
    assert.deepEqual(read('围绕两个方面（学法、用法、普法）发力。'), ['两个方面 2: 3–Infinity']);
    assert.deepEqual(read('围绕四个方面（即学法、用法、普法）发力。'), ['四个方面 4: 3–3']);
    assert.deepEqual(read('围绕四个方面（含学法、用法）发力。'), []);
  });

  it('stand behind a list of clear entries', () => {
    assert.deepEqual(read('落实首问负责、限时办结、服务承诺四项制度。'), ['四项 4: 3–3']);
    assert.deepEqual(read('履行公众参与、专家论证五个步骤。'), ['五个步骤 5: 2–2']);
    assert.deepEqual(read('对区、街道两级开展宣传、培训、演练三项活动。'), []);
    assert.deepEqual(read('采取宣传、培训、演练等三项措施。'), []);
    assert.deepEqual(read('纾困18条措施、稳岗6项措施。'), []);
    assert.deepEqual(read('开展专项活动三项行动。'), []);
  });

  it('stand before points', () => {
    assert.deepEqual(read('主要有三个方面的不足：'), ['三个方面 3: points']);
    assert.deepEqual(read('存在两点问题：一是甲；二是乙。'), ['两点 2: points']);
    assert.deepEqual(read('全县5个街道的做法是：一是甲。'), []);
  });

  it('are no names, ordinals or parts of numbers', () => {
    assert.deepEqual(read('落实“三项制度”：甲、乙。第三项任务：甲、乙。23项任务：甲、乙。二十三项任务：甲、乙。'), []);
  });
});

describe('entries of a list', () => {
  it('are told apart by 、 and by quotations side by side', () => {
    assert.deepEqual(countItems('甲、乙、丙'), { least: 3, most: 3 });
    assert.deepEqual(countItems('甲、乙和丙'), { least: 2, most: 3 });
    assert.deepEqual(countItems('“甲”“乙”'), { least: 2, most: 2 });
  });

  it('are not counted where the list is open or is none', () => {
    for (const list of ['甲', '甲、乙等', '甲、乙，丙', '甲、、乙', `甲、${'乙'.repeat(40)}`]) {
      assert.equal(countItems(list), undefined, list);
    }
  });
});
