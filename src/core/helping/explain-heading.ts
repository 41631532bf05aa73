import type { Language } from '../model/language.ts';
import type { Profile } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import { withoutExcuseMarks } from '../text/excuse-marks.ts';
import { slice } from '../text/spans.ts';
import { countCharacters, countWritten } from '../text/word-count.ts';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_TEXTS, type ExplanationTexts } from './explanation-texts.ts';

/** For a heading at an offset: what its parts must contain and on what basis, or the part it stands in; and its 字数. */
export function explainHeading(
  report: Report,
  profile: Profile,
  offset: number,
  language: Language = 'zh-CN',
): readonly Explanation[] {
  const texts = EXPLANATION_TEXTS[language];
  const path = pathTo(report.sections, offset);
  const section = path.at(-1);
  if (section === undefined || offset > section.heading.span.end) return [];
  const { span } = section.heading;
  const count = countIn(slice(report.text, section.span), texts);
  const parts = profile.parts.filter(({ id }) => section.parts.includes(id));
  if (parts.length === 0) {
    const around = path.flatMap((outer) => outer.parts).at(-1);
    const name = profile.parts.find(({ id }) => id === around)?.name;
    return [{ span, title: name === undefined ? texts.noPart : texts.within(name), points: [count] }];
  }
  const nameOf = profile.orderBasis === profile.basis ? texts.part : texts.ownPart;
  return parts.map((part, index) => ({
    span,
    title: nameOf(profile.parts.indexOf(part) + 1, part.name),
    points: [
      part.prompt,
      ...part.topics,
      texts.basis(part.basis ?? profile.basis),
      ...(index === parts.length - 1 ? [count] : []),
    ],
  }));
}

/** 字数; Word counts what is still to be filled in as well. */
function countIn(text: string, texts: ExplanationTexts): string {
  const written = countWritten(text);
  return texts.characters(written, written !== countCharacters(withoutExcuseMarks(text)));
}

/** The sections that hold an offset, outermost first. */
function pathTo(sections: readonly Section[], offset: number): readonly Section[] {
  const section = sections.find(({ span }) => span.start <= offset && offset <= span.end);
  return section === undefined ? [] : [section, ...pathTo(section.children, offset)];
}
