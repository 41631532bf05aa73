import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { begun, chosen, labels, offered } from './offered.ts';

describe('completing prose', () => {
  for (const [ending, next] of [
    ['一是做了。|', '二是'],
    ['一是做了。二是也做了；|', '三是'],
    ['一是做了。\n二是也做了。\n|', '三是'],
    ['九是做了。|', '十是'],
    ['十是做了。十|', '十一是'],
    ['一是做了。e|', '二是'],
    ['一是做了。二|', '二是'],
  ] as const) {
    it(`goes on with ${next} behind ${ending.replace(/\n/g, ' ')}`, () => {
      assert.deepEqual(labels(begun(ending), 'ordinal'), [next]);
      const line = chosen(begun(ending), next).split('\n').at(-1) ?? '';
      assert.ok(line.endsWith(next) && !/[a-z]/.test(line) && !line.includes(`${next.charAt(0)}${next}`), line);
    });
  }

  it('goes on however long the point before is', () => {
    for (const length of [4_000, 4_990, 5_000, 50_000]) {
      assert.deepEqual(labels(begun(`一是做了。${'甲'.repeat(length)}。|`), 'ordinal'), ['二是']);
      assert.deepEqual(labels(begun(`统一是做了。${'甲'.repeat(length)}。|`), 'ordinal'), []);
    }
  });

  it('offers no ordinal without a run, within a clause, or behind another heading', () => {
    for (const ending of ['做了。|', '一是做了|', '一是否有效，|', '一是做了。\n（二）健全制度\n|'])
      assert.deepEqual(labels(begun(ending), 'ordinal'), [], ending);
  });

  for (const [typed, whole] of [
    ['做到“两个|”。', '做到“两个维护”。'],
    ['做到“两个|。', '做到“两个维护”。'],
    ['做到“lgwh|”。', '做到“两个维护”。'],
    ['做到lgwh|。', '做到“两个维护”。'],
  ] as const) {
    it(`completes ${typed}`, () => assert.equal(chosen(begun(typed), '“两个维护”').split('\n').at(-1), whole));
  }

  it('completes what is begun, and nothing else', () => {
    assert.deepEqual(labels(begun('坚持公众参与、专|')), ['公众参与、专家论证、风险评估、合法性审查、集体讨论决定']);
    assert.deepEqual(labels(begun('做到“两个维护|”')), []);
    assert.deepEqual(labels(begun('做到“两个|维护”')), ['“两个确立”']);
  });

  it('knows the organ and the years of this report', () => {
    assert.match(chosen(begun('本单位|'), '云岫县水利局'), /\n云岫县水利局$/);
    assert.match(chosen(begun('今年|'), '2023年'), /\n2023年$/);
    assert.match(chosen(begun('明年|'), '2024年'), /\n2024年$/);
    assert.deepEqual(labels(begun('做了|'), 'year'), ['2023年', '2023年度', '2024年', '2024年度']);
  });

  it('offers expressions of the report’s time only', () => {
    const at = (year: number) =>
      labels(
        begun('做了|')
          .replaceAll('2023', String(year))
          .replaceAll('2024', String(year + 1)),
      );
    assert.ok(!at(2019).includes('“两个确立”') && at(2022).includes('“两个确立”'));
    assert.ok(!at(2019).includes('习近平法治思想') && at(2022).includes('习近平法治思想'));
  });

  it('finds everything it offers by its own initials', () => {
    for (const { label, filter } of offered(begun('做了|')).found) assert.match(filter, /^[“‘（]?[a-z0-9]/, label);
  });
});
