import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { assertFound } from './found.ts';
import { TWO_YEARS } from './two-years.ts';

describe('stale-year', () => {
  const check = (achievements: string) => {
    const marked = sampleReport({ achievements: `一、2023年度主要举措和成效\n${achievements}` });
    assertFound('stale-year', marked);
  };

  it('looks at what opens a sentence, behind whatever number', () => {
    check('（1）⟦2022年⟧，我局办理许可86件。\n1．⟦2022年⟧，我局办理许可86件。\n（二十一）⟦2022年⟧，我局检查86次。');
    check('二十一是⟦2022年⟧我局办理许可86件。');
    check('我局在2022年，办理许可86件。');
  });

  it('wants a figure in the very sentence', () => {
    check('2022年，我局健全了制度。2021年，我局办理许可86件。');
    check('⟦2022年⟧，我局投入8.25万元。\n⟦2022年⟧，我局健全制度5.5余件。');
  });

  it('takes two years side by side for a comparison', () => {
    check('2023年，我局办理许可86件。2022年，我局办理许可80件。');
    check('2022年，我局办理许可80件。2023年，我局办理许可86件。');
  });

  it('speaks as soon as half of the voices are for one year', () => {
    const stale = { achievements: '一、主要举措和成效\n⟦2022年⟧，我局办理许可86件。' };
    const marked = sampleReport({ ...TWO_YEARS, title: '云岫县水利局关于2023年度法治政府建设情况的报告', ...stale });
    const level = marked.replace('现将2023', '现将2021');
    assert.equal(parse(level.replace(/[⟦⟧]/g, '')).year.confidence, 0.5);
    assertFound('stale-year', level);
    assertFound('stale-year', sampleReport({ ...TWO_YEARS, ...stale }).replace(/[⟦⟧]/g, ''));
  });

  it('looks from the first heading on, but not above it', () => {
    assertFound('stale-year', sampleReport({ achievements: '一、⟦2022年⟧，我局办理许可86件。\n健全制度。' }));
    const marked = sampleReport({ leadIn: '2022年，我局办理许可86件。现将2023年度情况报告如下：' });
    assertFound('stale-year', marked);
  });
});
