import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { charactersOf } from '../../../src/core/views/characters.ts';

const count = (text: string) => charactersOf(parse(text));

describe('the 字数 of a report', () => {
  it('are those of title, text and closing, as Word counts them', () => {
    assert.equal(count('云岫县水利局关于2023年度法治政府建设情况的报告\n\n一、主要举措\n巡查 12 次。\n'), 22 + 6 + 5);
    assert.equal(count(''), 0);
  });

  it('leave out what is to be filled in, a page around the report, and what stands behind the date', () => {
    const report =
      '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措\n巡查河道。\n云岫县水利局\n2024年1月31日\n';
    assert.equal(count(report), 22 + 6 + 5 + 6 + 6);
    assert.equal(count(report.replace('河道', '河道【待填：次数】')), count(report));
    assert.equal(
      count(`首页 > 政务公开\n发布日期：2024-02-06　来源：县水利局\n${report}\n联系人：张山`),
      count(report),
    );
  });
});
