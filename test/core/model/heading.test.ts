import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatMarker, type Level, readMarker, topLevel } from '../../../src/core/model/heading.ts';

type Row = readonly [line: string, level: Level, number: number, marker: string];

/** Each heading line, right or wrong in form, and how it is read. */
const FORMS: readonly Row[] = [
  ['一、主要举措', 1, 1, '一、'],
  ['十二、其他', 1, 12, '十二、'],
  ['二十一、其他', 1, 21, '二十一、'],
  ['一.主要举措', 1, 1, '一.'],
  ['一．主要举措', 1, 1, '一．'],
  ['一，主要举措', 1, 1, '一，'],
  ['一 、主要举措', 1, 1, '一 、'],
  ['一、2023年主要举措', 1, 1, '一、'],
  ['三、一体推进法治建设', 1, 3, '三、'],
  ['二、十项重点工作', 1, 2, '二、'],
  ['四、三项制度落实情况', 1, 4, '四、'],
  ['（一）健全机制', 2, 1, '（一）'],
  ['(四)健全机制', 2, 4, '(四)'],
  ['（四)健全机制', 2, 4, '（四)'],
  ['(四）健全机制', 2, 4, '(四）'],
  ['（一）、健全机制', 2, 1, '（一）、'],
  ['（一）.健全机制', 2, 1, '（一）.'],
  ['（ 一 ）健全机制', 2, 1, '（ 一 ）'],
  ['（十一）健全机制', 2, 11, '（十一）'],
  ['1.政务公开', 3, 1, '1.'],
  ['1．政务公开', 3, 1, '1．'],
  ['1、政务公开', 3, 1, '1、'],
  ['１．政务公开', 3, 1, '１．'],
  ['1. 政务公开', 3, 1, '1.'],
  ['1\\. 政务公开', 3, 1, '1\\.'],
  ['12.政务公开', 3, 12, '12.'],
  ['1.5月10日开展宣传', 3, 1, '1.'],
  ['1.12月4日开展宣传', 3, 1, '1.'],
  ['⑴主动公开', 4, 1, '⑴'],
  ['⒇主动公开', 4, 20, '⒇'],
  ['1.2023年政务公开', 3, 1, '1.'],
  ['3.“放管服”改革', 3, 3, '3.'],
  ['（1）主动公开', 4, 1, '（1）'],
  ['(1)主动公开', 4, 1, '(1)'],
  ['（1）、主动公开', 4, 1, '（1）、'],
  ['（１２）主动公开', 4, 12, '（１２）'],
];

/** Lines that open with a number and are no heading. */
const TRAPS: readonly string[] = [
  '12.4国家宪法日',
  '4.15全民国家安全教育日',
  '3.15消费者权益日',
  '1.5万人参加',
  '2.0版上线',
  '12. 4国家宪法日',
  '2021.3',
  '2021年，我局',
  '2021、2022年',
  '100.其他',
  '1、2号楼',
  '一、二、三产业融合',
  '一、二、三',
  '一是健全机制',
  '一方面',
  '第一、健全机制',
  '第一责任人',
  '十四五时期',
  '（2021年）',
  '（一）'.slice(0, 2),
  '（以下简称）',
  '（1234）',
  '廿一、其他',
  '百、其他',
  '一百二十、其他',
  '〇、其他',
  '0.其他',
  '（〇）其他',
  '',
];

describe('heading numbers', () => {
  for (const [line, level, number, marker] of FORMS) {
    it(`reads ${line}`, () => {
      const found = readMarker(line, 0);
      assert.deepEqual(found, { level, number, span: { start: 0, end: marker.length } });
    });
  }

  for (const line of TRAPS) {
    it(`finds none in “${line}”`, () => assert.equal(readMarker(line, 0), undefined));
  }

  it('looks at the offset and nowhere else', () => {
    assert.equal(readMarker('见二、主要举措', 0), undefined);
    assert.deepEqual(readMarker('见二、主要举措', 1)?.span, { start: 1, end: 3 });
    assert.equal(readMarker('一、', 7), undefined);
  });

  it('reads back every number it writes', () => {
    for (const level of [1, 2, 3, 4] as const) {
      for (let number = 1; number <= 99; number += 1) {
        const marker = formatMarker(level, number);
        assert.deepEqual(readMarker(`${marker}健全机制`, 0), { level, number, span: { start: 0, end: marker.length } });
      }
    }
  });

  it('knows the highest of some levels', () => {
    assert.deepEqual(
      [[4, 3], [3, 2, 4], [2, 1], [4], []].map((levels) => topLevel(levels as Level[])),
      [3, 2, 1, 4, 4],
    );
  });

  it('writes the forms of the standard', () => {
    assert.deepEqual(
      ([1, 2, 3, 4] as const).map((level) => formatMarker(level, 12)),
      ['十二、', '（十二）', '12.', '（12）'],
    );
  });
});

/** Numbers whose form gives them away as words: quarters, holidays, years, a number said in figures. */
const WORDS = [
  '三、四季度工作',
  '一、二季度',
  '五、六月份集中整治',
  '七一、八一走访慰问',
  '三八、六一期间',
  '二〇二三、二〇二四年',
  '二三、其他',
];

describe('heading numbers in rarer forms', () => {
  for (const line of WORDS) {
    it(`finds none in “${line}”`, () => assert.equal(readMarker(line, 0), undefined));
  }

  it('lets a year or a month and day follow the number and a space', () => {
    assert.equal(readMarker('1. 2023年普法工作', 0)?.number, 1);
    assert.equal(readMarker('2.12月4日开展宣传', 0)?.number, 2);
  });

  it('reads the half-bracketed forms', () => {
    assert.deepEqual([readMarker('一）健全机制', 0)?.level, readMarker('一）健全机制', 0)?.number], [2, 1]);
    assert.deepEqual([readMarker('1)政务公开', 0)?.level, readMarker('1）政务公开', 0)?.number], [3, 1]);
    assert.deepEqual([readMarker('⑵主动公开', 0)?.level, readMarker('⑵主动公开', 0)?.number], [4, 2]);
  });
});
