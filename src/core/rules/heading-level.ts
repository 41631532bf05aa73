import { formatMarker, type Level } from '../model/heading.ts';
import type { Heading, Section } from '../model/report.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import { sectionsOf } from '../views/sections.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  title: '标题跳级或同级编号不统一',
  reason:
    'GB/T 9704—2012：结构层次序数依次为“一、”“（一）”“1.”“（1）”。只有两级时“一、”下面用“1.”也常见；同一篇里有的部分用“（一）”、有的部分跳到“1.”，则不统一。',
  severity: 'info',
  examples: [
    {
      name: '有的部分用（一），有的跳到1.',
      text: '一、主要举措和成效\n（一）强化领导。\n（二）依法履职。\n二、存在的不足和原因\n⟦1.⟧认识不足。\n2.力量薄弱。',
    },
    {
      name: '全篇只有两级',
      text: '一、主要举措和成效\n1.强化领导。\n2.依法履职。\n二、存在的不足和原因\n1.认识不足。',
    },
  ],
  *check({ report }: Context): Generator<Problem> {
    const sections = sectionsOf(report);
    for (const parent of sections) {
      const level = parent.heading.level;
      const child = parent.children.find((section) => section.heading.level > level + 1);
      const { marker, number } = child?.heading ?? {};
      if (marker === undefined || number === undefined) continue;
      const model = sections.find((section) => section !== parent && lowerIn(section, level) !== undefined);
      const example = lowerIn(model ?? parent, level);
      if (example === undefined) continue;
      const [usual, first] = [number, 1].map((value) => formatMarker((level + 1) as Level, value));
      yield {
        span: marker.span,
        message: `“${parent.heading.marker?.text ?? parent.heading.title}”下面直接用“${marker.text}”，而别处用“${first}”；同一级标题的编号应统一，这里宜用“${usual}”`,
        related: [{ span: example.marker?.span ?? example.titleSpan, message: '别处的写法' }],
      };
    }
  },
};

/** The first heading of the next level in a section of this one. */
function lowerIn({ heading, children }: Section, level: number): Heading | undefined {
  if (heading.level !== level) return undefined;
  return children.find((child) => child.heading.level === level + 1)?.heading;
}
