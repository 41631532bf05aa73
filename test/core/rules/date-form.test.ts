import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('date-form', () => {
  it('passes over a day in a title', () => {
    assertFound('date-form', '印发《12月5号宣传方案》，12月6⟦号⟧开会。');
  });
});
