import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

const HEAD = '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n';

describe('placeholder', () => {
  const check = (marked: string) => assertFound('placeholder', HEAD + marked);

  it('finds names, numbers and dates still to be written', () => {
    check('⟦XX⟧县⟦××⟧局办理⟦X⟧件，占⟦×⟧％，⟦20XX⟧年⟦202X⟧年⟦XXXX年X月X日⟧，会同⟦某某⟧乡，⟦○○⟧镇，第⟦__⟧次，⟦X⟧月。');
  });

  it('finds prompts and what is left empty', () => {
    check(
      '⟦【待填：做法】⟧、⟦【】⟧、【要点】、⟦（待补充）⟧、⟦(请核实数据)⟧、⟦（　）⟧、⟦《》⟧、⟦“ ”⟧、⟦〔〕〈〉⟧、⟦()⟧。',
    );
  });

  it('leaves products, persons, models, functions and years in words alone', () => {
    check('3×4米，X光机，张某某案，某县某局，XXL号，a_b、f()、二〇〇五年、二○○五年、XX.docx、2023年5月6日，乘×。');
    assertFound('placeholder', `${HEAD}__二是__规范\\_\\_，第⟦___⟧次。`, undefined, 'markdown');
    assertFound('placeholder', `${HEAD}__2023年__的要求，__重点__是__init__.py和a__b。`, undefined, 'markdown');
  });

  it('finds lines to write on, in Markdown too', () => {
    const marked = [
      '⟦20__⟧年办理⟦__⟧件，⟦20__年__月__日⟧和⟦2024年__月__日⟧印发，2023年5月⟦__⟧日施行，今年⟦__⟧月，第⟦＿＿⟧次。',
      '⟦____⟧份文件，⟦____⟧件案件，合格率⟦__⟧%。',
      '⟦__⟧份文件，⟦__⟧件案件。',
      '（一）办理⟦__⟧件。后文。',
    ].join('\n\n');
    check(marked);
    assertFound('placeholder', HEAD + marked, undefined, 'markdown');
  });

  it('finds a date left blank, but once', () => {
    check('继续推进。\n云岫县水利局\n⟦2024年  月  日⟧');
    check('继续推进。\n云岫县水利局\n⟦2024年×月×日⟧');
    check('继续推进。\n云岫县水利局\n2024年⟦【待填：月】⟧月⟦【待填：日】⟧日');
  });

  it('finds prompts and blanks however long they are', () => {
    for (const length of [79, 80, 81, 199, 200, 201, 5_000]) {
      assertFound('placeholder', `⟦【待填：${'甲'.repeat(length)}】⟧、⟦（${'　'.repeat(length)}）⟧。`);
    }
    // Nobody labels a passage: what stands in one is still looked at.
    assertFound('placeholder', `【${'甲'.repeat(195)}（待补充）】`);
    assertFound('placeholder', `【${'甲'.repeat(196)}⟦（待补充）⟧】`);
  });
});
