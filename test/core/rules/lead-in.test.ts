import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

describe('lead-in', () => {
  it('misses the word for what follows', () => {
    assertFound(
      'lead-in',
      sampleReport({ leadIn: '现将2023年度法治政府建设有关情况⟦如下。⟧' }),
      sampleReport({ leadIn: '现将2023年度法治政府建设有关情况如下：' }),
    );
  });
});
