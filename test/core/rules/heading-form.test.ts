import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('heading-form', () => {
  it('takes leftovers before a number for no indent', () => {
    assertFound('heading-form', '一、主要举措和成效\n二、存在的不足和原因\n[bookmark: _GoBack]三、2024年主要安排');
  });
});
