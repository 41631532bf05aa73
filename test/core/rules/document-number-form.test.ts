import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';

describe('document-number-form', () => {
  it('knows no year long past', () => {
    assertFound('document-number-form', sampleReport({ number: '云水发[1024]3号' }));
  });

  it('knows no serial number of nought', () => {
    assertFound('document-number-form', sampleReport({ number: '云水发[2024]0号' }));
  });

  const fixes = (number: string) =>
    lint(parse(`关于2023年度法治政府建设情况的报告\n${number}\n一、2023年主要举措和成效`))
      .filter(({ rule }) => rule === 'document-number-form')
      .flatMap((finding) => finding.fixes.map(({ title }) => title));

  it('puts it right where its figures are a year, short or in full', () => {
    assert.deepEqual(fixes('云政办发[23]3号'), ['改为“云政办发〔2023〕3号”']);
    assert.deepEqual(fixes('云政办发[1900]3号'), ['改为“云政办发〔1900〕3号”']);
    for (const year of ['202', '1899']) assert.deepEqual(fixes(`云政办发[${year}]3号`), [], year);
  });
});
