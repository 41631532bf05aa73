import type { Context, Problem, Rule } from '../model/rule.ts';
import { matchesOf } from '../text/matches.ts';
import { TRAIT } from '../text/traits.ts';
import { appendixOf } from '../views/appendix.ts';
import { inReport, type Paragraph, paragraphsOf } from '../views/paragraphs.ts';

/** 公民身份号码 (GB 11643—1999): 地址码, 出生日期码, then 顺序码 and 校验码. */
const ADDRESS_CODE = '[1-9][0-9]{5}';
const BIRTH_DATE = '(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])';
const IDENTITY = new RegExp(`(?<![0-9A-Za-z])${ADDRESS_CODE}${BIRTH_DATE}[0-9]{3}[0-9Xx](?![0-9A-Za-z])`, 'g');
const MOBILE = /(?<![0-9A-Za-z.])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z.]|[余多]?[万亿元件人次])/g;
const SECRET = /(?:绝密|机密|秘密)[ \u3000]?★[ \u3000]?(?:[0-9一二三四五六七八九十]{1,3}[年月]|长期)?/g;
/** What either begins with, as a cheap first test. */
const NUMBER = /[1-9][0-9]{10}|1[3-9][0-9][ -]/;
/** Weights of the first 17 figures, and the last figure for each remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export const sensitiveData: Rule = {
  id: 'sensitive-data',
  title: '不宜公开的内容',
  reason:
    '年度报告应在次年4月1日前向社会公开，涉及党和国家秘密的除外（《法治政府建设与责任落实督察工作规定》第二十四条）。公民身份号码、手机号码是个人信息（《中华人民共和国个人信息保护法》），密级标志表明文稿不能公开，公开前都应处理。文件里落款以后的内容（联系人名单、附件）公开时会一起带出去，所以阶段设为“公开”时也看落款以后。',
  severity: 'warning',
  examples: [
    { name: '公民身份号码', text: '联系人身份证号⟦990101199001010027⟧。' },
    { name: '手机号码', text: '咨询电话⟦139 0000 0000⟧。' },
    { name: '密级标志', text: '⟦秘密★1年⟧\n云岫县水利局关于2023年度法治政府建设情况的报告' },
    {
      name: '阶段为“公开”时，落款以后的联系人名单',
      stage: 'publish',
      text: '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全年巡查河道40次。\n特此报告。\n云岫县水利局\n2024年1月31日\n\n联系人：张山，⟦13900000000⟧',
    },
    {
      name: '阶段为“送审”时，落款以后的联系人名单',
      text: '云岫县水利局关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n全年巡查河道40次。\n特此报告。\n云岫县水利局\n2024年1月31日\n\n联系人：张山，13900000000',
    },
    {
      name: '热线、座机、打码的号码、普通的长数字和词语',
      text: '拨打12345热线、0240-88900000，联系139****0000，编号990101199001010028，下拨资金13900000000元，做好保守国家秘密工作。',
    },
  ],
  *check({ report, stage }: Context): Generator<Problem> {
    const appendix = stage === 'publish' ? appendixOf(report) : [];
    for (const paragraph of [...paragraphsOf(report), ...appendix]) {
      const { text, traits } = paragraph;
      if (text.includes('★')) {
        yield* all(paragraph, SECRET, '这是密级标志：涉密文稿不能公开；已经解密的，公开前应删去标志');
      }
      if ((traits & TRAIT.figure) === 0 || !NUMBER.test(text)) continue;
      yield* all(paragraph, IDENTITY, '这是公民身份号码，属于个人信息，公开前应删去', isIdentityNumber);
      yield* all(paragraph, MOBILE, '这像是个人的手机号码，公开前应删去，或换成单位的公开电话');
    }
  },
};

function* all(
  paragraph: Pick<Paragraph, 'span' | 'text'>,
  pattern: RegExp,
  message: string,
  test: (found: string) => boolean = () => true,
): Generator<Problem> {
  for (const { 0: found, index } of matchesOf(pattern, paragraph.text)) {
    if (test(found)) yield { span: inReport(paragraph, { start: index, end: index + found.length }), message };
  }
}

function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === number.slice(-1).toUpperCase();
}
