import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('fixed-expression', () => {
  it('sets members right that are joined by 和 at the end', () => {
    assertFound(
      'fixed-expression',
      '提高⟦政治领悟力、政治判断力和政治执行力⟧。',
      '提高政治判断力、政治领悟力和政治执行力。',
    );
  });

  it('sets members right that are joined by 和 alone', () => {
    assertFound(
      'fixed-expression',
      '提高⟦政治领悟力和政治判断力和政治执行力⟧。',
      '提高政治判断力、政治领悟力和政治执行力。',
    );
  });
});
