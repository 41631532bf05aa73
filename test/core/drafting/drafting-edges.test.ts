import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { insertPart } from '../../../src/core/drafting/insert-part.ts';
import { moveSection } from '../../../src/core/drafting/move-section.ts';
import { planItems } from '../../../src/core/drafting/plan-items.ts';
import { organPlaces } from '../../../src/core/drafting/rename-organ.ts';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import { similarity } from '../../../src/core/drafting/shingles.ts';
import { markerLike } from '../../../src/core/drafting/written-like.ts';
import type { Syntax } from '../../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import type { Edit } from '../../../src/core/text/edits.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const apply = (text: string, edits: readonly Edit[]) => applyFixes(text, [{ title: '', edits, safe: true }]);

describe('what a plan promises, where it stands elsewhere', () => {
  const items = (lines: readonly string[]) => planItems(parse(lines.join('\n'))).map(({ text }) => text);

  it('under a lower heading', () => {
    assert.deepEqual(
      items([
        '关于2023年度法治政府建设情况的报告',
        '一、2023年主要举措和成效',
        '（一）规范执法',
        '巡查十二次。',
        '（二）下一步工作打算',
        '一是充实执法力量。二是争取专项经费。',
        '二、存在的不足和原因',
        '力量不足。',
      ]),
      ['充实执法力量', '争取专项经费'],
    );
  });

  const merged = ['关于2023年度法治政府建设情况的报告', '一、2023年主要举措和成效', '二、存在的问题和2024年工作安排'];

  it('under lower headings of its own, these alone', () => {
    assert.deepEqual(
      items([...merged, '（一）存在的问题', '1.力量不足', '（二）下一步工作安排', '1.充实力量', '2.争取经费']),
      ['充实力量', '争取经费'],
    );
  });

  it('not in sub-headings that name no plan', () => {
    assert.deepEqual(items([...merged, '（一）执法力量', '下一步充实力量。', '（二）专项经费', '争取经费。']), []);
  });
});

describe('rolling forward', () => {
  const doubts = (sentence: string, year: number) => {
    const text = sampleReport({ achievements: `一、2023年度主要举措和成效\n${sentence}` }).replaceAll(
      /2023|2024/g,
      (written) => String(Number(written) + year - 2023),
    );
    return (rollForward(parse(text), { year: year + 1 }) ?? assert.fail('undecided')).doubts
      .map(({ message }) => message)
      .join('\n');
  };

  it('doubts a five-year plan that ends with the old year', () => {
    assert.match(doubts('深入实施“八五”普法规划。', 2025), /“八五”的起止年份是2021—2025年/);
    assert.doesNotMatch(doubts('深入实施“八五”普法规划。', 2024), /八五/);
  });

  it('doubts a claim that held last year, but not in a title', () => {
    assert.match(doubts('今年是攻坚之年。', 2023), /“攻坚之年”只对上年成立/);
    assert.doesNotMatch(doubts('落实《攻坚之年行动方案》。', 2023), /只对上年成立/);
  });

  it('leaves what Word left before a heading alone', () => {
    const achievements = '[bookmark: _Toc12]一、2023年度主要举措和成效\n_Toc345（一）规范执法\n办理许可6件。';
    const { text, doubts: all } =
      rollForward(parse(sampleReport({ achievements })), { year: 2024 }) ?? assert.fail('undecided');
    assert.ok(text.includes('\n[bookmark: _Toc12]一、2024年度主要举措和成效\n'));
    assert.ok(text.includes('\n_Toc345（一）规范执法\n办理许可【待填：上年6】件。\n'));
    assert.deepEqual(
      all.filter(({ message }) => /12|345/.test(message)),
      [],
    );
  });

  it('asks for the figures of an item that is all heading, with a number or with `#`', () => {
    const roll = (text: string, syntax: Syntax) =>
      (rollForward(parse(text, syntax), { year: 2024 }) ?? assert.fail('undecided')).text;
    const plain = sampleReport({ achievements: '一、2023年度主要举措和成效\n（一）办理许可12件。' });
    assert.ok(roll(plain, 'plain').includes('（一）办理许可【待填：上年12】件。'));
    const markdown = sampleMarkdown({ achievements: '一、2023年度主要举措和成效\n### 办理许可12件。' });
    assert.ok(roll(markdown, 'markdown').includes('### 办理许可【待填：上年12】件。'));
  });
});

describe('rolling a report forward that is all one line', () => {
  const long = '我局健全工作制度，规范行政执法，办理行政许可12件。'.repeat(6);
  const text = `关于2023年度法治政府建设情况的报告 一、2023年主要举措和成效 ${long} 二、2023年存在的不足和原因 ${long}`;
  const lines = (syntax: Syntax) =>
    (rollForward(parse(text, syntax), { year: 2024 }) ?? assert.fail('undecided')).text.split('\n');
  const wanted = [
    '关于2024年度法治政府建设情况的报告',
    '一、2024年主要举措和成效',
    long.replaceAll('12', '【待填：上年12】'),
    '二、2024年存在的不足和原因',
    long.replaceAll('12', '【待填：上年12】'),
  ];

  it('gives it its lines, and asks for the figures of each', () => assert.deepEqual(lines('plain'), wanted));

  it('sets them apart by a blank line in Markdown', () => {
    assert.deepEqual(
      lines('markdown'),
      wanted.flatMap((line, index) => (index === 0 ? [line] : ['', line])),
    );
  });
});

describe('moving a section', () => {
  it('takes the white space at its end along', () => {
    const text = '一、甲\n甲文。 \u3000\n二、乙\n乙文。';
    assert.equal(apply(text, moveSection(parse(text), 0, 1) ?? []), '一、乙\n乙文。\n二、甲\n甲文。 \u3000');
  });
});

describe('other drafting', () => {
  it('a part the profile does not have is not inserted', () => {
    assert.equal(insertPart(parse(sampleReport()), { ...RULE_OF_LAW, parts: [] }, 'plan'), undefined);
  });

  it('a 署名 that is no organ names none to rename', () => {
    const text = sampleReport({ title: '关于2023年度法治政府建设情况的报告', signature: '编写小分队' });
    assert.deepEqual(organPlaces(parse(text)), []);
  });

  it('two texts that say nothing have nothing in common', () => {
    assert.equal(similarity(new Set(), new Set()), 0);
    assert.equal(similarity(new Set(['依法行政']), new Set()), 0);
  });

  it('⒇ is followed by a number that has no sign of its own', () => {
    assert.equal(markerLike(20, '⒆'), '⒇');
    assert.equal(markerLike(21, '⒇'), '（21）');
  });
});
