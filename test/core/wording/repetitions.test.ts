import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { findRepetitions } from '../../../src/core/wording/repetitions.ts';

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
