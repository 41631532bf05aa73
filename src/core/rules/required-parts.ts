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
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、2023年度推进法治政府建设存在的不足和原因\n【待填：写明还有哪些不足，并逐条说明原因】\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n四、2024年主要安排\n继续推进。\n五、其他需要报告的情况\n无。',
    },
    {
      name: '第三部分只是下级标题',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n⟦（一）切实履行第一责任人职责⟧\n重点工作亲自部署。\n二、存在的问题及下一步工作打算\n有待提高。\n三、其他需要报告的情况\n无。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n（一）切实履行第一责任人职责\n重点工作亲自部署。\n二、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n【待填：写明主要负责人如何履行推进法治建设第一责任人职责：部署、过问、协调、督办】\n三、存在的问题及下一步工作打算\n有待提高。\n四、其他需要报告的情况\n无。',
    },
    {
      name: '按第一责任人在最前的写法',
      text: '关于2023年度法治政府建设情况的报告\n一、主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。⟦⟧\n二、存在的不足和原因\n因人手不足，有待提高。\n三、2024年主要安排\n继续推进。\n四、其他需要报告的情况\n无。',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、主要负责人履行推进法治建设第一责任人职责情况\n重点工作亲自部署。\n二、2023年度推进法治政府建设的主要举措和成效\n【待填：写明本年度推进法治政府建设做了什么、取得哪些看得见的成效】\n三、存在的不足和原因\n因人手不足，有待提高。\n四、2024年主要安排\n继续推进。\n五、其他需要报告的情况\n无。',
    },
    {
      name: '没有写完的，合起来只说一次',
      text: '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、存在的不足和原因\n因人手不足，有待提高。⟦⟧',
      fixed:
        '关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。\n二、存在的不足和原因\n因人手不足，有待提高。\n三、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n【待填：写明主要负责人如何履行推进法治建设第一责任人职责：部署、过问、协调、督办】\n四、2024年度推进法治政府建设的主要安排\n【待填：写明下一年度推进法治政府建设的主要安排】\n五、其他需要报告的情况\n无。',
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
