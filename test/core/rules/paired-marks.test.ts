import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const INTRO = '一、主要举措和成效\n';

describe('paired-marks', () => {
  const check = (marked: string, fixed?: string) => assertFound('paired-marks', marked, fixed);

  it('says where the other half is missing', () => {
    check(`${INTRO}贯彻⟦《⟧条例。\n落实制度⟦）⟧。`);
    check(`${INTRO}甲⟦（（⟧乙`);
  });

  it('swaps the closing halves of two that cross, and widens the inner one', () => {
    check('制定《规划(2021年⟦》)⟧。', '制定《规划（2021年）》。');
    check('制定《规划（2021年⟦》⟧实施）。', '制定《规划（2021年》实施）。');
    check('落实“联合巡查（试行⟦”）⟧。', '落实“联合巡查（试行）”。');
  });

  it('says once what is the same of several pairs in one place', () => {
    check('落实《““联合⟦》⟧巡查””。');
    check('落实（《《联合⟦）⟧巡查》》。');
  });

  it('turns quotation marks round', () => {
    check('落实“三项制度⟦“⟧要求。', '落实“三项制度”要求。');
    check('落实⟦”⟧三项制度”要求。', '落实“三项制度”要求。');
    check('落实⟦”⟧三项制度“要求。', '落实“三项制度”要求。');
    check('落实⟦“⟧三项（制度⟦“⟧要求）。');
    check('⟦“⟧落实“三项制度”要求。');
  });
});
