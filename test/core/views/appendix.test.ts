import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { appendixOf } from '../../../src/core/views/appendix.ts';

const REPORT =
  '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全年巡查河道40次。\n特此报告。\n云岫县水利局\n2024年1月31日\n（此件公开发布）\n';

describe('what stands behind a report', () => {
  const read = (text: string) =>
    appendixOf(parse(text)).map((line) => `${line.span.start - REPORT.length} ${line.text}`);

  it('is every line behind 署名, date and note', () => {
    assert.deepEqual(read(REPORT), []);
    assert.deepEqual(read(`${REPORT}\n　联系人：张山\r\n办公室　0240-88900000`), [
      '2 联系人：张山',
      '10 办公室　0240-88900000',
    ]);
  });

  it('is nothing where nothing is signed', () => {
    assert.deepEqual(read('一、主要举措和成效\n全年巡查河道40次。\n'), []);
    assert.deepEqual(read(''), []);
  });
});
