import type { Context, Problem, Rule } from '../model/rule.ts';
import { isOrganName } from '../reading/organs.ts';
import { isPrompt } from '../text/prompts.ts';
import { unspaced } from '../text/white-space.ts';
import { titleOrgan } from '../views/report-organ.ts';

/** Characters that say what kind of paper it is, not whose. */
const PAPER_KIND = /(?<![发字函报呈文])[发字函报呈文]+$/;

export const organName: Rule = {
  id: 'organ-name',
  title: '发文机关名称前后不一致',
  reason:
    'GB/T 9704—2012：署名用发文机关全称或规范化简称；标题、署名中的机关名称应当一致，发文字号的机关代字取自机关名称。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '署名用了随意的简称',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n成效明显。\n⟦云岫县政府办⟧\n2024年1月5日',
    },
    {
      name: '代字是别的机关的',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n⟦砚水教⟧〔2024〕3号\n一、主要举措和成效',
    },
    {
      name: '名称一致，代字出自名称；署名带上级地名',
      text: '云岫县人民政府办公室关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、主要举措和成效\n成效明显。\n澜桥市云岫县人民政府办公室\n2024年1月5日',
    },
    {
      name: '发文机关还没有填',
      text: '【待填：发文机关】关于2023年度法治政府建设情况的报告\n云政办发〔2024〕3号\n一、主要举措和成效\n成效明显。\n云岫县司法局\n2024年1月5日',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const { documentNumber, signature } = report;
    const organ = titleOrgan(report);
    const signed = signature && unspaced(signature.text);
    if (organ !== undefined && signed !== undefined && signature !== undefined && isNamed(organ)) {
      if (isNamed(signed) && !signed.endsWith(organ) && !organ.endsWith(signed) && !signed.includes(organ)) {
        yield {
          span: signature.span,
          message: `署名“${signature.text}”与标题中的发文机关“${organ}”不一致，应统一用全称或规范化简称（GB/T 9704—2012）`,
          related: report.title === undefined ? [] : [{ span: report.title.span, message: '标题中的发文机关' }],
        };
      }
    }
    const name = organ ?? signed;
    if (documentNumber === undefined || name === undefined || !isNamed(name)) return;
    const code = documentNumber.code.replace(PAPER_KIND, '');
    if (code.length < 2 || sharedInOrder(code, name) * 2 > code.length) return;
    const { start } = documentNumber.span;
    yield {
      span: { start, end: start + documentNumber.code.length },
      message: `机关代字“${documentNumber.code}”与发文机关“${name}”对不上，请核对是否用了别的机关的字号`,
    };
  },
};

/** Whether an organ is named, and not still to be filled in. */
function isNamed(organ: string): boolean {
  return isOrganName(organ) && !isPrompt(organ);
}

/** How many characters of a code occur in a name in the same order. */
function sharedInOrder(code: string, name: string): number {
  let from = 0;
  let shared = 0;
  for (const character of code) {
    const at = name.indexOf(character, from);
    if (at < 0) continue;
    shared += 1;
    from = at + 1;
  }
  return shared;
}
