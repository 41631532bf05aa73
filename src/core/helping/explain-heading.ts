import type { Profile } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import { withoutExcuseMarks } from '../text/excuse-marks.ts';
import { slice } from '../text/spans.ts';
import { countCharacters, countWritten } from '../text/word-count.ts';
import type { Explanation } from './explanation.ts';

/** For a heading at an offset: what its parts must contain and on what basis, or the part it stands in; and its 字数. */
export function explainHeading(report: Report, profile: Profile, offset: number): readonly Explanation[] {
  const path = pathTo(report.sections, offset);
  const section = path.at(-1);
  if (section === undefined || offset > section.heading.span.end) return [];
  const { span } = section.heading;
  const count = countIn(slice(report.text, section.span));
  const parts = profile.parts.filter(({ id }) => section.parts.includes(id));
  if (parts.length === 0) {
    const around = path.flatMap((outer) => outer.parts).at(-1);
    const name = profile.parts.find(({ id }) => id === around)?.name;
    return [{ span, title: name === undefined ? '不属于规定的部分' : `属于“${name}”`, points: [count] }];
  }
  return parts.map((part, index) => ({
    span,
    title: `规定的第${profile.parts.indexOf(part) + 1}项内容：${part.name}`,
    points: [part.prompt, ...part.topics, `依据：${profile.basis}`, ...(index === parts.length - 1 ? [count] : [])],
  }));
}

/** 字数; Word counts what is still to be filled in as well. */
function countIn(text: string): string {
  const written = countWritten(text);
  return `字数：${written}（同 Word 的“字数”${written === countCharacters(withoutExcuseMarks(text)) ? '' : '，待填处不计'}）`;
}

/** The sections that hold an offset, outermost first. */
function pathTo(sections: readonly Section[], offset: number): readonly Section[] {
  const section = sections.find(({ span }) => span.start <= offset && offset <= span.end);
  return section === undefined ? [] : [section, ...pathTo(section.children, offset)];
}
