import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { enumerationsOf } from '../../../src/core/points/enumerations.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';

/** Each run as its words, one after the other. */
function runs(text: string): readonly string[] {
  return enumerationsOf(parse(text)).map(({ marks }) =>
    marks.map(({ span }) => text.slice(span.start, span.end)).join(' '),
  );
}

describe('enumerations', () => {
  it('count with 一是, 一要, 其一, 第一， and ①', () => {
    assert.deepEqual(runs('一是甲。二是乙。'), ['一是 二是']);
    assert.deepEqual(runs('一要甲，二要乙，三是丙。'), ['一要 二要 三是']);
    assert.deepEqual(runs('其一，甲。其二是乙。'), ['其一 其二']);
    assert.deepEqual(runs('第一，甲。第二，乙。'), ['第一， 第二，']);
    assert.deepEqual(runs('①甲；②乙；⑳丙'), ['① ② ⑳']);
    assert.deepEqual(runs('十是甲；十一是乙；二十是丙'), ['十是 十一是 二十是']);
  });

  it('are no parts of other words, no titles and no ordinals of things', () => {
    assert.deepEqual(
      runs('统一是基础，之一是甲，十一是否可行，第一要务，第一、第二产业，只知其一不知，《一是甲》，一要素。'),
      [],
    );
  });

  it('begin anywhere but behind a word', () => {
    assert.deepEqual(runs('[bookmark: _GoBack]一是甲。\n**二是**乙。\n“三是丙”'), ['一是 二是 三是']);
  });

  it('run on over the paragraphs of one section and begin anew with the next', () => {
    const text =
      '一、主要举措和成效\n一是甲。\n二是乙。\n二、存在的不足和原因\n一是丙。\n三、下一步打算\n一是丁。二是戊。';
    assert.deepEqual(runs(text), ['一是 二是', '一是', '一是 二是']);
  });

  it('go on in the next section where lower headings come between', () => {
    const text = '一、主要举措和成效\n一是甲。\n1.第一项。\n2.第二项。\n二是乙。\n二、存在的不足和原因\n三是丙。';
    assert.deepEqual(runs(text), ['一是 二是 三是']);
    assert.deepEqual(runs('一、主要举措和成效\n一是甲。\n二、存在的不足和原因\n三是丙。'), ['一是', '三是']);
  });

  it('begin again with the first point; inside a paragraph the outer run goes on behind the inner', () => {
    assert.deepEqual(runs('一是甲：一是子，二是丑。二是乙。三是丙。'), ['一是 二是 三是', '一是 二是']);
    assert.deepEqual(runs('一是甲。二是乙。三是丙。\n一是子，二是丑，四是寅。'), ['一是 二是 三是', '一是 二是 四是']);
    assert.deepEqual(runs('一是甲。三是乙。'), ['一是 三是']);
  });

  it('are read in a report without headings, and above none', () => {
    assert.deepEqual(runs(''), []);
    assert.deepEqual(runs('云岫县水利局\n一是甲。二是乙。\n一、主要举措和成效\n一年来成效明显。'), []);
  });

  it('are read to the last, however many a section has', () => {
    for (const count of [299, 300, 301, 5_000]) assert.equal(runs('①'.repeat(count)).length, count);
    assert.equal(runs(`${'①'.repeat(5_000)}②③`).at(-1), '① ② ③');
    const nested = runs(`一是甲：${'一是子，'.repeat(500)}一是丑，二是寅。二是乙。三是丙。`);
    assert.deepEqual([nested.length, nested[0]], [502, '一是']);
    assert.deepEqual(nested.slice(-2), ['一是 二是 三是', '一是 二是']); // 二是乙 goes on the nearest that it can.
  });

  it('take a time in proportion to their number', () => {
    for (const unit of ['①', '一是三是', '一是二是一是三是', '一是。', '二是', '①②④']) {
      const text = `${'一是'.repeat(20_000)}${unit.repeat(20_000)}`;
      const report = parse(text);
      const before = process.cpuUsage().user;
      enumerationsOf(report);
      const time = (process.cpuUsage().user - before) / 1000;
      assert.ok(time < 2000, `${unit}: ${time} ms`);
    }
  });

  it('begin anew in the next section, though its heading counts as well', () => {
    assert.deepEqual(runs('一、主要举措和成效\n一是甲。\n二、一是认识不足\n一是丙，二是丁。'), ['一是', '一是 二是']);
  });
});

describe('the points of a text', () => {
  it('count beyond twenty', () => assert.deepEqual(runs('二十是甲；二十一是乙。'), ['二十是 二十一是']));

  it('know where their number stands', () => {
    const text = '办理许可，一是甲，其二，乙。第三，丙。④丁。';
    const numbers = enumerationsOf(parse(text)).flatMap(({ marks }) => marks.map(({ numberSpan }) => numberSpan));
    assert.deepEqual(
      numbers.map((span) => slice(text, span)),
      ['一', '二', '三', '④'],
    );
  });

  it('are circled to fifty', () => {
    assert.deepEqual(runs('⑳甲㉑乙㉟丙㊱丁㊿戊'), ['⑳ ㉑ ㉟ ㊱ ㊿']);
    const text = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';
    const [enumeration] = enumerationsOf(parse(text));
    assert.deepEqual(
      enumeration?.marks.map(({ number }) => number),
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('leave an inner run only once it has two points', () => {
    assert.deepEqual(runs('一是甲。二是乙。三是丙：一是子，二是丑。四是丁。'), ['一是 二是 三是 四是', '一是 二是']);
    assert.deepEqual(runs('一是甲。二是乙：一是子，三是丑。'), ['一是 二是', '一是 三是']);
  });

  it('stay in the inner run where the outer one has that point already, or ended with its section', () => {
    assert.deepEqual(runs('一是甲。二是乙。三是丙：一是子，二是丑。四是丁：一是寅，二是卯。四是辰。'), [
      '一是 二是 三是 四是',
      '一是 二是',
      '一是 二是 四是',
    ]);
    const sections = '一、主要举措和成效\n一是甲。二是乙。三是丙。\n二、存在的不足和原因\n一是子。二是丑。四是寅。';
    assert.deepEqual(runs(sections), ['一是 二是 三是', '一是 二是 四是']);
  });
});
