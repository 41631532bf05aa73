import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isCongressLater, isPlenumLater } from '../../../src/core/citing/party-meetings.ts';
import { CONGRESSES } from '../../../src/core/data/congresses.ts';
import { isPossible } from './possible-day.ts';

/** First and last days as the communiqués give them, written down a second time: a slip in either table shows. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  十八大: ['2012-11-08', '2012-11-14'],
  十八届一中: ['2012-11-15', '2012-11-15'],
  十八届二中: ['2013-02-26', '2013-02-28'],
  十八届三中: ['2013-11-09', '2013-11-12'],
  十八届四中: ['2014-10-20', '2014-10-23'],
  十八届五中: ['2015-10-26', '2015-10-29'],
  十八届六中: ['2016-10-24', '2016-10-27'],
  十八届七中: ['2017-10-11', '2017-10-14'],
  十九大: ['2017-10-18', '2017-10-24'],
  十九届一中: ['2017-10-25', '2017-10-25'],
  十九届二中: ['2018-01-18', '2018-01-19'],
  十九届三中: ['2018-02-26', '2018-02-28'],
  十九届四中: ['2019-10-28', '2019-10-31'],
  十九届五中: ['2020-10-26', '2020-10-29'],
  十九届六中: ['2021-11-08', '2021-11-11'],
  十九届七中: ['2022-10-09', '2022-10-12'],
  二十大: ['2022-10-16', '2022-10-22'],
  二十届一中: ['2022-10-23', '2022-10-23'],
  二十届二中: ['2023-02-26', '2023-02-28'],
  二十届三中: ['2024-07-15', '2024-07-18'],
  二十届四中: ['2025-10-20', '2025-10-23'],
};

const ORDINALS = '〇一二三四五六七八';

describe('Party congresses and plenums', () => {
  it('met one after the other', () => {
    let last = '';
    for (const { opened, closed, plenums } of CONGRESSES) {
      assert.deepEqual(
        plenums.map(({ ordinal }) => ordinal),
        plenums.map((_, index) => index + 1),
      );
      for (const meeting of [{ opened, closed }, ...plenums]) {
        assert.ok(isPossible(meeting.opened) && isPossible(meeting.closed));
        assert.ok(last < meeting.opened && meeting.opened <= meeting.closed, meeting.opened);
        last = meeting.closed;
      }
    }
  });

  it('met on these days', () => {
    const told = CONGRESSES.flatMap(({ name, opened, closed, plenums }) => [
      [`${name}大`, [opened, closed]],
      ...plenums.map((plenum) => [`${name}届${ORDINALS[plenum.ordinal]}中`, [plenum.opened, plenum.closed]]),
    ]);
    assert.deepEqual(Object.fromEntries(told), DAYS);
  });

  it('may be spoken of from the day they open, and not a day before', () => {
    for (const [name, [opened = '']] of Object.entries(DAYS)) {
      const before = new Date(Date.parse(opened) - 86_400_000).toISOString().slice(0, 10);
      const [, congress = '', ordinal] = /^(.+?)(?:大|届(.)中)$/.exec(name) ?? [];
      const isLater = (day: string) =>
        ordinal === undefined
          ? isCongressLater(congress, day)
          : isPlenumLater(congress, ORDINALS.indexOf(ordinal), day);
      assert.deepEqual([isLater(before), isLater(opened)], [true, false], name);
    }
  });
});
