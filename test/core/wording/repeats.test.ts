import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { findDoublings, findRepetitions } from '../../../src/core/wording/repeats.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';

/** Texts with the doublings in them marked. */
const DOUBLINGS: readonly string[] = [
  '物业⟦服务等服务等⟧纠纷',
  '⟦等涉等涉⟧民生',
  '⟦法治法治法治⟧政府',
  '⟦落实落实⟧制度和⟦认真落认真落⟧实',
  '⟦严格规范严格规范⟧公正',
  '巡查⟦的的⟧记录',
  '以牟利为目的的行为，标的的执行，的的确确',
  '家家户户、人人人人、哈哈哈哈哈哈哈哈',
  '法治政府，法治政府',
  '2323abab',
  '',
  '落',
];

describe('doublings', () => {
  for (const marked of DOUBLINGS) {
    it(marked || 'nothing', () => {
      const { text } = readMarked(marked);
      const spans = findDoublings(text).map(({ span }) => span);
      assert.equal(writeMarked(text, spans), marked);
    });
  }

  it('name the piece that is repeated', () => {
    assert.deepEqual(
      findDoublings('法治法治法治，等涉等涉').map(({ unit }) => unit),
      ['法治', '等涉'],
    );
  });
});

const CLAUSE = '部分村干部遇到纠纷仍习惯找熟人说情';

function repetitionsIn(...paragraphs: readonly string[]) {
  const report = parse(['一、存在的不足和原因', ...paragraphs].join('\n'));
  return [...findRepetitions(report, 12)].map(({ clause, span, first, isNear }) => {
    assert.equal(slice(report.text, span), clause);
    assert.equal(slice(report.text, first), clause);
    assert.ok(first.end <= span.start);
    return { clause, isNear };
  });
}

describe('repetitions', () => {
  it('are found in one paragraph, in the next, and far off', () => {
    assert.deepEqual(repetitionsIn(`${CLAUSE}；一是${CLAUSE}。`), [{ clause: CLAUSE, isNear: true }]);
    assert.deepEqual(repetitionsIn(`${CLAUSE}。`, `二是${CLAUSE}。`), [{ clause: CLAUSE, isNear: true }]);
    assert.deepEqual(repetitionsIn(`${CLAUSE}。`, '培训要加强，经费要落实，督促检查也要跟上。', `${CLAUSE}。`), [
      { clause: CLAUSE, isNear: false },
    ]);
  });

  it('point at the first place each time', () => {
    assert.equal(repetitionsIn(`${CLAUSE}，${CLAUSE}，${CLAUSE}。`).length, 2);
  });

  it('are no short clauses, headings or titles, and nothing above the first heading', () => {
    assert.deepEqual(repetitionsIn('制度不健全，制度不健全。'), []);
    assert.deepEqual(repetitionsIn(`《${CLAUSE}》，《${CLAUSE}》。`), []);
    const echo = `（一）${CLAUSE}\n${CLAUSE}，原因是宣传不够，普法进村的次数偏少，村民还不习惯找法。`;
    assert.deepEqual(repetitionsIn(echo), []);
    assert.deepEqual([...findRepetitions(parse(`${CLAUSE}，${CLAUSE}。`), 12)], []);
  });
});
