import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { positionOf } from '../../../src/core/drafting/part-places.ts';
import type { PartId } from '../../../src/core/model/part.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { topSections } from '../../../src/core/views/sections.ts';

const HEAD = '关于2023年度法治政府建设情况的报告\n';

describe('the place of a part', () => {
  const where = (body: string, id: PartId) => positionOf(id, RULE_OF_LAW, topSections(parse(HEAD + body)));
  const LEADERSHIP_FIRST = '一、第一责任人职责\n甲。\n二、主要举措\n乙。\n';

  it('is behind the last part that goes before it', () => {
    assert.equal(where(LEADERSHIP_FIRST, 'problems'), 2);
    assert.equal(where(`${LEADERSHIP_FIRST}三、主要安排\n丙。\n`, 'problems'), 2);
    assert.equal(where('一、主要举措\n甲。\n二、主要安排\n丙。\n', 'leadership'), 1);
    assert.equal(where('一、存在的不足\n甲。\n二、主要安排\n丙。\n', 'achievements'), 0);
    assert.equal(
      where('一、存在的不足和下一步打算\n甲。\n', 'leadership'),
      0,
      'before what a later part is merged with',
    );
  });
});
