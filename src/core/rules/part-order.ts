import type { PartId } from '../model/part.ts';
import type { Profile } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { topSections } from '../views/sections.ts';

export const partOrder: Rule = {
  id: 'part-order',
  title: '各部分的顺序与规定不同',
  reason:
    '《法治政府建设与责任落实督察工作规定》所列五项内容依次是：举措和成效、不足和原因、第一责任人履职、下一年度安排、其他情况。第一责任人履职放在最前或放在不足之前，实践中也常见，不提示。',
  severity: 'info',
  examples: [
    {
      name: '安排写在不足之前',
      text: '一、2023年法治政府建设主要举措和成效\n二、2024年主要安排\n三、⟦存在的不足和原因⟧',
    },
    {
      name: '第一责任人履职在最前',
      text: '一、主要负责人履行第一责任人职责情况\n二、法治政府建设的主要举措和成效\n三、存在的不足和原因\n四、下一年度主要安排',
    },
  ],
  *check({ report, profile }: Context): Generator<Problem> {
    const first = firstPlaces(report, profile);
    const order = first.map(({ part }) => part);
    if (profile.orders.some((usual) => usual.filter((part) => order.includes(part)).join() === order.join())) return;
    const odd = outOfOrder(first, profile);
    if (odd === undefined) return;
    const names = profile.parts.filter(({ id }) => order.includes(id)).map(({ name }) => name);
    yield {
      span: odd.section.heading.titleSpan,
      message: `这一部分的位置与规定的顺序不同。${profile.orderBasis}的顺序是：${names.join('、')}`,
      related: first
        .filter(({ section }) => section !== odd.section)
        .map(({ section }) => ({ span: section.heading.titleSpan, message: section.heading.title })),
    };
  },
};

/** A part, and the first section that carries it. */
interface FirstPlace {
  readonly part: PartId;
  readonly section: Section;
}

function firstPlaces(report: Report, profile: Profile): readonly FirstPlace[] {
  const asked = new Set(profile.parts.map(({ id }) => id));
  const found = new Map<PartId, FirstPlace>();
  for (const section of topSections(report)) {
    for (const part of section.parts) if (asked.has(part) && !found.has(part)) found.set(part, { part, section });
  }
  return [...found.values()];
}

/** The first part that the profile puts before the one above it. */
function outOfOrder(places: readonly FirstPlace[], profile: Profile): FirstPlace | undefined {
  const rank = ({ part }: FirstPlace) => profile.parts.findIndex(({ id }) => id === part);
  return places.find((place, index) => {
    const above = places[index - 1];
    return above !== undefined && rank(place) < rank(above);
  });
}
