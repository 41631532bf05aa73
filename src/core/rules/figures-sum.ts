import { type Breakdown, findBreakdowns } from '../figures/breakdowns.ts';
import { paragraphFigures } from '../figures/paragraph-figures.ts';
import { formatNumber } from '../figures/quantities.ts';
import { judgeSum, type SumFault } from '../figures/sums.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import { inReport } from '../views/paragraphs.ts';

/** A sum of more terms is not written out: nobody adds it up from a message. */
const MOST_TERMS = 60;

export const figuresSum: Rule = {
  id: 'figures-sum',
  title: '分项之和与总数不符',
  reason:
    '公开的报告里，分项相加应当等于总数。“其中”之后以“其他”“其余”收尾的清单没有遗漏，各项之和必须与总数相等；没有收尾的清单，各项之和不能超过总数；括号里的清单像是列全了而只差一两件，多是笔误。看不出分项与总数是不是同一类事的，只作警告。先把分项当作总数的组成，再试分项里还有一层总数的读法，哪一种读法都不通才指出。',
  severity: 'error',
  examples: [
    {
      name: '以“其他”收尾，各项相加不等于总数',
      text: '全年办理行政处罚案件⟦30件⟧，其中市容类12件、市场类9件、其他类6件。',
    },
    {
      name: '分项之和超过总数',
      text: '全年审核文件⟦40件⟧（行政规范性文件18件、合同协议21件、重大决策4件）。',
    },
    {
      name: '“其余”的数目不对',
      text: '收到投诉举报⟦52件⟧，其中食品类20件，其余30件均已转交有关部门。',
    },
    {
      name: '括号里的清单只差一件',
      text: '全年办理行政执法案件⟦127件⟧（行政处罚107件、行政许可19件）。',
    },
    {
      name: '分项与总数不像同一类事，只作警告',
      text: '新建铁路⟦39公里⟧，其中高铁20公里，高速公路18公里、农村公路15公里。',
    },
    {
      name: '括号里的清单像是没有写全，只作提示',
      text: '参加行政诉讼⟦20件⟧（胜诉15件、败诉3件）。',
    },
    {
      name: '分项里另有一层总数',
      text: '受理行政复议88件（结案63件、维持38件、撤销1件、驳回8件，责令履行3件，终止13件），较上年减少12件。',
    },
    {
      name: '“其中”只管到逗号，后面另说一件事',
      text: '新建铁路639公里、其中高铁370公里，新增高速公路2600公里、农村公路3000公里。开展执法检查52次，其中联合检查30次，开展普法宣传40次。',
    },
    {
      name: '“其他”收的是里面一层的清单',
      text: '受理案件100件，其中甲类60件，分别为一组20件、二组30件、其他10件，乙类40件。受理投诉90件，其中市场类60件，分别为一组20件、二组40件，其他30件。',
    },
    {
      name: '以万计的约数、有“等”',
      text: '发放宣传品12.7万份（手册10.7万份、折页1.9万份）。办理案件127件（行政处罚107件、行政许可19件等）。',
    },
    {
      name: '只举其中几项、先后环节、约数和不同单位',
      text: '化解纠纷90件，其中邻里类30件、劳资类20件。受理投诉100件，其中立案80件、结案60件。发放资料2000余份，其中手册1500份、折页300份、其他600份。办理代表建议115件、委员提案84件。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    for (const { paragraph, quantities } of paragraphFigures(report)) {
      for (const breakdown of findBreakdowns(paragraph.text, quantities)) {
        const fault = judgeSum(breakdown);
        if (fault === undefined) continue;
        yield {
          span: inReport(paragraph, breakdown.total.span),
          severity: severityOf(breakdown, fault),
          message: messageFor(breakdown, fault),
          related: breakdown.items.map(({ label, quantity }) => ({
            span: inReport(paragraph, quantity.span),
            message: `分项：${label}${formatNumber(quantity.value)}${quantity.unit}`,
          })),
        };
      }
    }
  },
};

function severityOf({ sharesNoun }: Breakdown, { kind }: SumFault): Fault {
  if (kind === 'falls-short') return 'info';
  return kind !== 'just-short' && sharesNoun ? 'error' : 'warning';
}

function messageFor({ total, items }: Breakdown, { kind, sum }: SumFault): string {
  const { unit, value } = total;
  const terms = [
    ...items.slice(0, MOST_TERMS).map(({ quantity }) => formatNumber(quantity.value)),
    ...(items.length > MOST_TERMS ? [`……，共${items.length}项`] : []),
  ].join('+');
  const difference = formatNumber(Math.abs(value - sum));
  const found = `总数是${formatNumber(value)}${unit}，各分项相加是${formatNumber(sum)}${unit}（${terms}），相差${difference}${unit}`;
  if (kind === 'unequal') return `${found}；清单已用“其他”“其余”收尾，两者应当相等，请核对`;
  if (kind === 'exceeds') return `${found}；分项之和不能超过总数，请核对`;
  if (kind === 'just-short') return `${found}；清单像是列全了，请核对数字，没有列全可写“其中”或“等”`;
  return `${found}；清单如已列全请核对数字，没有列全可写“其中”`;
}
