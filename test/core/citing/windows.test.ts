import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { legalWindow, nationalWindow, windowOf } from '../../../src/core/citing/windows.ts';
import { normalizeTitle } from '../../../src/core/text/titles.ts';

describe('windows', () => {
  const WINDOWS: readonly (readonly [title: string, window: string])[] = [
    ['云岫县规划（2016-2020年）', '2016–2020'],
    ['关于印发〈规划（2016－2020年）〉实施方案（2018－2020年）的通知', '2018–2020'],
    ['规划（2021年—2025年）', '2021–2025'],
    ['第八个五年法治宣传教育规划', '2021–2025'],
    ['国民经济和社会发展第十四个五年规划和2035年远景目标纲要', '2021–2025'],
    ['云岫县“十三五”规划', '2016–2020'],
    ['云岫县七五普法规划', '2016–2020'],
    ['2023年工作要点', 'none'],
    ['规划（2025-2021年）', 'none'],
    ['编号20212025', 'none'],
    ['二十五条措施', 'none'],
    ['', 'none'],
  ];

  for (const [title, expected] of WINDOWS) {
    it(`of ${title || 'nothing'} run ${expected}`, () => {
      const window = windowOf(normalizeTitle(title));
      assert.equal(window === undefined ? 'none' : `${window.from}–${window.to}`, expected);
    });
  }

  it('know the five-year plans', () => {
    assert.deepEqual(nationalWindow(15), { from: 2026, to: 2030 });
    assert.deepEqual(legalWindow(9), { from: 2026, to: 2030 });
    assert.equal(nationalWindow(9), undefined);
    assert.equal(legalWindow(0), undefined);
  });
});
