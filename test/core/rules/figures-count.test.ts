import { describe, it } from 'mocha';
import { assertFound } from './found.ts';

describe('figures-count', () => {
  const check = (marked: string) => assertFound('figures-count', marked);

  it('counts the points in the same paragraph and in the next', () => {
    check('存在⟦三个方面⟧不足：一是认识不足；二是力量不足。');
    check('存在⟦三个方面⟧不足：\n一是认识不足。\n二是力量不足。');
    check('存在两个方面不足：\n一是认识不足。\n二是力量不足。');
  });

  it('counts the headings below, where they count on', () => {
    const intro = '一、主要举措和成效\n抓了⟦四项⟧工作：\n';
    check(`${intro}（一）健全制度。修订规则。\n（二）规范执法。开展评查。`);
    check(`${intro.replace(/[⟦⟧]/g, '')}（一）健全制度。修订规则。\n（三）规范执法。开展评查。`);
    check('一、主要举措和成效\n抓了两项工作：\n（一）健全制度。修订规则。\n（二）规范执法。开展评查。');
  });

  it('is silent where something else follows, or a row with a gap', () => {
    check('一、主要举措和成效\n抓了四项工作：\n全年成效明显。');
    check('一、主要举措和成效\n抓了四项工作：\n二、下一步打算\n继续推进。');
    check('存在三个方面不足：一是认识不足；三是力量不足。');
    check('一、主要举措和成效\n抓了四项工作：');
    check('存在三个方面不足：一是认识不足。');
    check('一、主要举措和成效\n抓了四项工作：\n（一）健全制度。修订规则。\n二、下一步打算\n继续推进。');
  });
});
