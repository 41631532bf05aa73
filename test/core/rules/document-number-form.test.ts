import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

describe('document-number-form', () => {
  it('knows no year long past', () => {
    assertFound('document-number-form', sampleReport({ number: '云水发[1024]3号' }));
  });

  it('knows no serial number of nought', () => {
    assertFound('document-number-form', sampleReport({ number: '云水发[2024]0号' }));
  });
});
