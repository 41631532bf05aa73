import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { MEMBER_SETS } from '../../../src/core/data/member-sets.ts';
import type { Validity } from '../../../src/core/data/row-types/expression.ts';
import type { MemberSet } from '../../../src/core/data/row-types/member-set.ts';
import { findBrokenSets } from '../../../src/core/wording/member-sets.ts';
import { duplicates } from './duplicates.ts';
import { reportOf } from './forms-in.ts';

/** A year for which a fact holds. */
const yearOf = ({ from, to }: Validity) => from ?? to ?? 2023;

const problemsIn = (text: string, set: MemberSet) => [...findBrokenSets(reportOf(text, yearOf(set)))];
const names = ({ members }: MemberSet) => members.map(({ right }) => right);
const sentence = (set: MemberSet, words: readonly string[]) => `坚持${words.join('、')}${set.followedBy?.[0] ?? ''}。`;

/** The fix of the only problem brings back the right set. */
function assertRepaired(set: MemberSet, words: readonly string[]): void {
  const problems = problemsIn(sentence(set, words), set);
  assert.equal(problems.length, 1, words.join('、'));
  assert.equal(problems[0]?.fixes?.[0]?.edits[0]?.text, names(set).join('、'));
}

describe('the sets', () => {
  for (const set of MEMBER_SETS) {
    describe(set.id, () => {
      it('are right as they stand, and in part', () => {
        for (let count = 1; count <= set.members.length; count += 1) {
          if (set.isWhole === true && count === set.members.length - 1 && count >= set.least) continue;
          assert.deepEqual(problemsIn(sentence(set, names(set).slice(0, count)), set), []);
        }
      });

      it('are wrong in any other order', () => {
        for (let at = 1; at < set.members.length; at += 1) {
          const words = [...names(set)];
          words.splice(at - 1, 2, words[at] ?? '', words[at - 1] ?? '');
          assertRepaired(set, words);
        }
      });

      it('know other good forms and wrong ones', () => {
        for (const [index, { also = [], wrong = [] }] of set.members.entries()) {
          for (const form of also) assert.deepEqual(problemsIn(sentence(set, names(set).with(index, form)), set), []);
          for (const form of wrong) assertRepaired(set, names(set).with(index, form));
        }
      });

      if (set.isWhole === true) {
        it('miss a member that is left out', () => {
          for (let at = 0; at < set.members.length; at += 1) {
            const words = names(set).toSpliced(at, 1);
            if (words.length >= set.least) assertRepaired(set, words);
            if (set.followedBy === undefined) assert.deepEqual(problemsIn(`坚持${words.join('、')}等。`, set), []);
          }
        });
      }
    });
  }

  it('are each known once, and end after they begin', () => {
    assert.deepEqual(duplicates(MEMBER_SETS.map(({ id }) => id)), []);
    for (const set of MEMBER_SETS) assert.ok((set.from ?? 0) <= (set.to ?? 9999) && set.least <= set.members.length);
  });
});
