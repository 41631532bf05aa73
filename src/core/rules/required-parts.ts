import { insertPart, insertParts } from '../drafting/insert-part.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { PartPlace, Report } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { Fault } from '../model/severity.ts';
import type { Span } from '../text/spans.ts';
import { isPassedOver, type LackingPart, lackingParts, neighboursOf } from '../views/lacking-parts.ts';
import { breaksOff } from '../views/stage.ts';

export const requiredParts: Rule = {
  id: 'required-parts',
  title: '缺少规定的部分',
  reason:
    '《法治政府建设与责任落实督察工作规定》列明年度报告的五项内容：主要举措和成效、存在的不足和原因、党政主要负责人履行第一责任人职责情况、下一年度主要安排、其他需要报告的情况。同义的标题、合并的标题、没有编号的标题都算；只在正文或下级标题里提到的，建议单列。',
  severity: 'error',
  examples: [
    {
      name: '缺第二部分',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。⟦⟧\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n三、2024年主要安排\n继续推进。\n四、其他需要报告的情况\n无。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、2023年度推进法治政府建设存在的不足和原因\n一是【待填：第一项不足，写到具体环节】，原因是【待填：第一项不足的原因，从认识、制度、人员上找】。二是【待填：第二项不足】，原因是【待填：第二项不足的原因】。三是【待填：第三项不足】，原因是【待填：第三项不足的原因】。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n四、2024年主要安排\n继续推进。\n五、其他需要报告的情况\n无。',
    },
    {
      name: '第三部分只是下级标题',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n⟦（一）切实履行第一责任人职责⟧\n重点工作亲自部署。\n二、存在的问题及下一步工作打算\n有待提高。\n三、其他需要报告的情况\n无。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n（一）切实履行第一责任人职责\n重点工作亲自部署。\n二、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n【待填：主要负责人对哪些重要工作亲自部署、哪些重大问题亲自过问、哪些重点环节亲自协调、哪些重要任务亲自督办】。\n【待填：领导班子集体学法几次、听取法治工作汇报几次、述法怎么安排，还采取了哪些办法加强法治政府建设】。\n三、存在的问题及下一步工作打算\n有待提高。\n四、其他需要报告的情况\n无。',
    },
    {
      name: '按第一责任人在最前的写法',
      text: '关于2023年度法治政府建设情况的报告\n一、主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。⟦⟧\n二、存在的不足和原因\n因人手不足，有待提高。\n三、2024年主要安排\n继续推进。\n四、其他需要报告的情况\n无。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n二、2023年度推进法治政府建设的主要举措和成效\n（一）【待填：第一项举措的标题，如加强党对法治建设的领导】\n【待填：这项举措由谁牵头、怎么推进、收到什么效果，用会议次数、文件件数、办结率等数据说话】。\n（二）【待填：第二项举措的标题，如依法履行政府职能、优化营商环境】\n【待填：制度怎么改、流程怎么简、群众和企业得到什么，写得出数据和事例的优先写】。\n（三）【待填：第三项举措的标题，如重大行政决策和规范性文件审查】\n【待填：合法性审查、备案、清理的件数和结果，政务公开、行政复议、行政应诉的情况一并写明】。\n（四）【待填：第四项举措的标题，如严格规范公正文明执法】\n【待填：行政执法的规范和监督情况，写出检查、办案的件数】。\n三、存在的不足和原因\n因人手不足，有待提高。\n四、2024年主要安排\n继续推进。\n五、其他需要报告的情况\n无。',
    },
    {
      name: '没有写完的，合起来只说一次',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、存在的不足和原因\n因人手不足，有待提高。⟦⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、存在的不足和原因\n因人手不足，有待提高。\n三、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n【待填：主要负责人对哪些重要工作亲自部署、哪些重大问题亲自过问、哪些重点环节亲自协调、哪些重要任务亲自督办】。\n【待填：领导班子集体学法几次、听取法治工作汇报几次、述法怎么安排，还采取了哪些办法加强法治政府建设】。\n四、2024年度推进法治政府建设的主要安排\n一是【待填：针对第一项不足怎么改，由谁负责、何时完成】。二是【待填：针对第二项不足怎么改，由谁负责、何时完成】。三是【待填：新一年的重点任务和预期目标】。\n五、其他需要报告的情况\n无。',
    },
    {
      name: '同义、合并、没有编号的标题都算',
      text: '关于2023年度法治政府建设情况的报告\n一、工作开展情况\n一年来成效明显。\n二、主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n三、存在的问题及整改措施\n有待提高。\n其他需要说明的事项\n无。',
    },
  ],
  *check({ report, profile, stage }: Context): Generator<Problem> {
    const lacking = lackingParts(report, profile);
    const isOngoing = stage === 'draft' || (stage === 'review' && breaksOff(report));
    const missing = isOngoing ? lacking.filter(({ place }) => place.status === 'missing') : [];
    if (missing.length > 0) yield unwritten(report, profile, missing);
    for (const { part, place } of lacking.filter((one) => !missing.includes(one))) {
      const fix = insertPart(report, profile, part.id);
      yield {
        span: place.span ?? behindTheLineAbove(report, fix?.edits[0]?.span.start),
        severity: severityOf(part, place),
        isUnwritten: true,
        message: messageFor(part, place, profile, report),
        fixes: fix === undefined ? [] : [fix],
      };
    }
  },
};

/** One problem for all that a text which is not written to its end has not come to. */
function unwritten(report: Report, profile: Profile, missing: readonly LackingPart[]): Problem {
  const names = missing.map(({ part }) => `“${part.name}”`);
  const bases = [...new Set(missing.map(({ part }) => part.basis ?? profile.basis))];
  const ids = missing.map(({ part }) => part.id);
  const choices = ids.length > 1 ? [ids, ...ids.map((id) => [id])] : [ids];
  const fixes = choices.map((choice) => insertParts(report, profile, choice)).filter((fix) => fix !== undefined);
  return {
    span: behindTheLineAbove(report, report.bodyEnd),
    severity: missing.some(({ part }) => part.required === 'error' && isPassedOver(report, profile, part))
      ? 'error'
      : 'info',
    isUnwritten: true,
    message: `写到这里为止，还没有写${names.join('、')}（${bases.join('、')}）`,
    fixes,
  };
}

function severityOf(part: ProfilePart, place: PartPlace): Fault {
  return place.status === 'embedded' && part.required === 'error' ? 'warning' : part.required;
}

function messageFor(part: ProfilePart, place: PartPlace, profile: Profile, report: Report): string {
  const basis = part.basis ?? profile.basis;
  if (place.status === 'embedded') {
    const how = place.section === undefined ? '只在正文里提到' : '只是下级标题';
    return `“${part.name}”${how}，应单列为一部分（${basis}）`;
  }
  const { above, below } = neighboursOf(report, profile, part);
  const where = above ? `，应放在“${above.name}”之后` : below ? `，应放在“${below.name}”之前` : '';
  const ending = part.id === 'other' ? '；没有其他情况的，写“无。”' : '';
  return `缺少“${part.name}”${where}（${basis}）${ending}`;
}

/** The empty span at the end of the last line before an offset: nothing that is written there is at fault. */
function behindTheLineAbove({ lines, bodyEnd }: Report, offset = bodyEnd): Span {
  const end = lines.findLast((line) => line.end <= offset)?.end ?? lines[0]?.start ?? 0;
  return { start: end, end };
}
