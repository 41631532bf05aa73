import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatNumber, readQuantities, round } from '../../../src/core/figures/quantities.ts';

/** Each number as `text=value unit`, with `~` when it is one of the about kind. */
function read(text: string): readonly string[] {
  return readQuantities(text).map(
    ({ span, value, unit, isApproximate }) =>
      `${text.slice(span.start, span.end)}=${value}${unit}${isApproximate ? '~' : ''}`,
  );
}

describe('quantities', () => {
  it('are a number and its unit, the longest unit first', () => {
    assert.deepEqual(read('办理案件30件，培训12人次，调解5人，占3.5％，提高2.1个百分点。'), [
      '30件=30件',
      '12人次=12人次',
      '5人=5人',
      '3.5％=3.5%',
      '2.1个百分点=2.1个百分点',
    ]);
  });

  it('count 百, 千, 万 and 亿 and grouped figures in single units', () => {
    assert.deepEqual(read('2.2万次，75.9万元，3亿元，1百件，5千人，4百万元，12,345件'), [
      '2.2万次=22000次',
      '75.9万元=759000元',
      '3亿元=300000000元',
      '1百件=100件',
      '5千人=5000人',
      '4百万元=4000000元',
      '12,345件=12345件',
    ]);
  });

  it('know what one in their last figure is worth', () => {
    const steps = readQuantities('30件、2.2万次、96.3%、138.8404万元').map(({ step }) => round(step));
    assert.deepEqual(steps, [1, 1000, 0.1, 1]);
  });

  it('are only about so many with 余, 约, 近, 以上 and the like', () => {
    assert.deepEqual(read('100余件，500多名，约30次，近20场，超过9人，不少于3次，50%以上，2.2万余次，十来次'), [
      '100余件=100件~',
      '500多名=500名~',
      '30次=30次~',
      '20场=20场~',
      '9人=9人~',
      '3次=3次~',
      '50%=50%~',
      '2.2万余次=22000次~',
      '十来次=10次~',
    ]);
  });

  it('are read in words where that is certain', () => {
    assert.deepEqual(read('十二次、两项、二十三件、三百余件、十次'), [
      '十二次=12次',
      '两项=2项',
      '二十三件=23件',
      '三百余件=300件~',
      '十次=10次',
    ]);
    assert.deepEqual(read('四五十件、一件、数十次、一百二十件、几十场'), []);
  });

  it('are no dates, ordinals, names or parts of words', () => {
    assert.deepEqual(read('2023年5月6日，第3次会议，第三项，PM2.5个，12345热线，A4张，1.2.3件'), []);
  });

  it('are shown with two decimals at most', () => {
    assert.equal(formatNumber(0.1 + 0.2), '0.3');
    assert.equal(formatNumber(12.3456), '12.35');
    assert.equal(round(4374.4 * 1e8), 437_440_000_000);
    assert.equal(round(0.1 + 0.2), 0.3);
    assert.equal(formatNumber(2027), '2027');
  });
});

const values = (text: string) => readQuantities(text).map(({ value }) => value);
const areApproximate = (text: string) => readQuantities(text).map(({ isApproximate }) => isApproximate);

describe('the numbers of a sentence', () => {
  it('may be long', () => {
    assert.deepEqual(values('123456789012元'), [123456789012]);
    assert.deepEqual(values('1,234,567,890,123元'), [1234567890123]);
    assert.deepEqual(values('1.123456元'), [1.123456]);
  });

  it('may be round, in words', () => {
    assert.deepEqual(values('二十件、一十二件、十九件、两件'), [20, 12, 19, 2]);
  });

  it('are about so many by the word beside them, wherever in the text', () => {
    assert.deepEqual(areApproximate('约3件'), [true]);
    assert.deepEqual(areApproximate('约3件，办理材料若干，开展培训。'), [true]);
    assert.deepEqual(areApproximate('超30件，超过30件，不超过30件'), [true, true, true]);
    assert.deepEqual(areApproximate('3件左右，3件'), [true, false]);
  });
});
