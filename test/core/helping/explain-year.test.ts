import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sampleReport } from '../fixtures/sample.ts';
import { inProse, told, words } from './told.ts';

describe('explaining a year', () => {
  const report = sampleReport();
  for (const [name, marked, role] of [
    ['title', report.replace('2023年', '20|23年'), '报告年度'],
    ['number', report.replace('〔2024', '〔20|24'), '发文字号的年份'],
    ['plan', report.replace('四、2024', '四、20|24'), '报告年度的次年'],
    ['date', report.replace('2024年2月', '2024|年2月'), '成文日期的年份'],
  ] as const) {
    it(`${name}: role and witnesses`, () => {
      assert.match(words(told(marked)), new RegExp(`^202[34]年：${role}\n`));
      assert.match(words(told(marked)), /报告年度按2023年认定，依据：标题2023年、导语2023年、小标题2023年（3处）/);
    });
  }

  it('a measure, a citation and a year of history', () => {
    assert.match(words(inProse('办件较20|22年增长。')), /^2022年：上一年/);
    assert.doesNotMatch(words(inProse('按照云政发〔20|21〕5号文件办理。')), /依据/);
    assert.match(words(inProse('自20|16年成立以来规范执法。')), /^2016年：固定的年份/);
  });

  it('says so while the year is undecided', () => {
    const level = '关于2023年度法治政府建设情况的报告\n现将2024年度法治政府建设情况报告如下：\n2022年2月5|日'.replace(
      '22年2',
      '2|2年2',
    );
    assert.ok(!words(told(level)).includes('认定，依据') || words(told(level)).includes('2023'));
  });
});
