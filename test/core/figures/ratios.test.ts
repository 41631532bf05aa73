import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readQuantities } from '../../../src/core/figures/quantities.ts';
import { wrongRatios } from '../../../src/core/figures/ratios.ts';

/** Each wrong percentage and what it should be. */
function read(text: string): readonly string[] {
  return [...wrongRatios(text, readQuantities(text))].map(({ percent, right, sum }) =>
    right === undefined ? `${percent.value}%` : `${percent.value}%: ${sum}=${Math.round(right * 100) / 100}`,
  );
}

describe('percentages', () => {
  it('of what is done are held against the count of that name and the whole', () => {
    assert.deepEqual(read('受理80件，办结76件，办结率为98%。'), ['98%: 76÷80=95']);
    assert.deepEqual(read('受理80件，办结76件，办结率为95%。'), []);
    assert.deepEqual(read('排查214件，其中邻里类96件；化解206件，化解率达96.3%。'), []);
    assert.deepEqual(read('排查214件，其中邻里类96件；化解206件，化解率达96.4%。'), ['96.4%: 206÷214=96.26']);
    assert.deepEqual(read('抽查40份，其中合格38份，合格率99.5%。'), ['99.5%: 38÷40=95']);
    assert.deepEqual(read('受理80件，办结76件，办结率100%。'), ['100%: 76÷80=95']);
  });

  it('of which the whole may be another number are not judged', () => {
    assert.deepEqual(read('受理80件，办结76件，按期办结率100%。'), []);
    assert.deepEqual(read('受理80件，办结76件，答复率100%。'), []);
    assert.deepEqual(read('受理80件，办结76件，化解率均为100%。'), []);
    assert.deepEqual(read('受理80余件，办结76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件，办结近76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件。办结76件，办结率90%。'), []);
    assert.deepEqual(read('走访80户，办结76件，办结率90%。'), []);
    assert.deepEqual(read('受理80件，办结76件，办结率约90%。'), []);
  });

  it('of a share are held against every whole it can be of', () => {
    assert.deepEqual(read('审核40份，其中合同30份，占75%。'), []);
    assert.deepEqual(read('审核40份，其中合同30份，占总数的70%。'), ['70%: 30÷40=75']);
    assert.deepEqual(read('收到60份，审核40份，其中合同30份，占50%。'), []);
    assert.deepEqual(read('审核40份，其中合同30份，占全县的70%。'), []);
  });

  it('of a change are taken of the year before', () => {
    assert.deepEqual(read('办理60件，较上年减少20件，下降25%。'), []);
    assert.deepEqual(read('办理60件，较上年减少20件，下降33.3%。'), ['33.3%: 20÷（60+20）=25']);
    assert.deepEqual(read('办理60件，比上年增加10件（增长20%）。'), []);
    assert.deepEqual(read('办理60件，比上年增加10件，同比增长16.7%。'), ['16.7%: 10÷（60-10）=20']);
    assert.deepEqual(read('检查由50次增加到60次，增长20%；约谈从20次减少到15次，下降20%。'), ['20%: （20-15）÷20=25']);
    assert.deepEqual(read('办理60件，较上年减少约20件，下降20%。'), []);
    assert.deepEqual(read('新增60件，减少20件，下降20%。'), []);
    assert.deepEqual(read('办理10件，比上年增加10件，增长20%。'), []);
  });

  it('may be rounded or cut off, and their numbers rounded too', () => {
    assert.deepEqual(
      read('受理30件，办结20件，办结率66.6%。受理30件，办结20件，办结率66.7%。受理30件，办结20件，办结率67%。'),
      [],
    );
    assert.deepEqual(read('受理30件，办结20件，办结率66.8%。'), ['66.8%: 20÷30=66.67']);
    assert.deepEqual(read('投入75.9万元，较上年增加5.9万元，增长8.4%。'), []);
  });

  it('of parts are never more than a hundred', () => {
    assert.deepEqual(read('群众满意率达102%，普法覆盖率120%，占比101%。'), ['102%', '120%', '101%']);
    assert.deepEqual(read('投资完成率108%，增长率120%，同比增长300%。'), []);
  });
});
