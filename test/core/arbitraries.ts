import fc from 'fast-check';
import { FRAGMENTS, NEWLINES, ODD } from './fragments.ts';
import { sampleMarkdown, sampleReport } from './sample.ts';

const { FC_RUNS } = process.env;

/** How often each property is tried: `FC_RUNS=10000 npm run test:unit` is the long mode. */
export const RUNS = Number(FC_RUNS ?? 300);

/** Text of every kind: pieces of reports, marks, line ends, what no text should hold. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 4, arbitrary: fc.constantFrom(...NEWLINES) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = <T>(items: readonly T[], where: number) => Math.floor(where * items.length);

/** Kinds of damage to a report: what `where` and `other` (shares, 0–1) pick depends on the kind. */
type Damage = (text: string, where: number, other: number, piece: string) => string;

function onLines(change: (lines: string[], index: number, other: number, piece: string) => void): Damage {
  return (text, where, other, piece) => {
    const lines = text.split('\n');
    change(lines, at(lines, where), at(lines, other), piece);
    return lines.join('\n');
  };
}

/** Puts another text in the place of one match. */
function onMatches(pattern: RegExp, replace: (found: string, other: number) => string): Damage {
  return (text, where, other) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[at(matches, where)];
    if (match === undefined) return text;
    return text.slice(0, match.index) + replace(match[0], other) + text.slice(match.index + match[0].length);
  };
}

const MARKERS = ['一、', '三、', '七、', '二.', '（一）', '(二)', '（三）、', '1.', '2、', '（2）', '', '　　四、'];
const DATES = ['2024年02月05日', '2024.2.5', '2024年2月30日', '2022年2月5日', '二〇二四年二月五日', '2024年×月×日', ''];
const DAMAGES: readonly Damage[] = [
  (text, where, other, piece) => {
    const offset = Math.floor(where * text.length);
    return text.slice(0, offset) + piece + text.slice(offset + Math.floor(other * 12));
  },
  onLines((lines, index) => lines.splice(index, 1)),
  onLines((lines, index, other) => lines.splice(other, 0, lines[index] ?? '')),
  onLines((lines, index, other) => lines.splice(other, 0, ...lines.splice(index, 1))),
  onLines((lines, index, _, piece) => lines.splice(index, 0, piece)),
  onLines((lines, index) => lines.splice(index, 2, lines.slice(index, index + 2).join(' '))),
  onMatches(/[一二三四五]、|（[一二三]）|(?<=\n)[0-9]\./g, (_, other) => MARKERS[at(MARKERS, other)] ?? ''),
  onMatches(/20[0-9]{2}(?=年|〕)/g, (year, other) => String(Number(year) + at([0, 0, 0, 0, 0], other) - 2)),
  onMatches(
    /〔[0-9]+〕[0-9]+号/g,
    (_, other) => ['[2024]3号', '〔24〕03号', '〔2024〕第3号', '（2022）3'][Math.floor(other * 4)] ?? '',
  ),
  onMatches(/[0-9]{4}年[0-9]+月[0-9]+日/g, (_, other) => DATES[at(DATES, other)] ?? ''),
];

/** A whole report with a few places damaged. */
function damaged(text: string): fc.Arbitrary<string> {
  const damage = fc.tuple(fc.constantFrom(...DAMAGES), share, share, fc.constantFrom(...FRAGMENTS));
  return fc
    .array(damage, { maxLength: 5 })
    .map((damages) => damages.reduce((current, [change, ...arguments_]) => change(current, ...arguments_), text));
}

const DEEP = {
  achievements:
    '一、2023年度主要举措和成效\n（一）健全制度。一是完善规则，二是规范流程，三是加强培训，干部依法办事的能力明显增强。\n（二）规范执法\n1.亮证执法\n办理行政处罚三件，没有一件被撤销，执法过程全程记录。\n2.行政检查\n全年开展检查二十次，减少了对企业正常经营的打扰。\n（三）加强普法。举办讲座四场，解答群众提问，发放资料若干份，守法意识有所增强。',
};
export const damagedPlain = fc.oneof(damaged(sampleReport()), damaged(sampleReport(DEEP)));
export const damagedMarkdown = fc.oneof(damaged(sampleMarkdown()), damaged(sampleMarkdown(DEEP)));

/** A text and the syntax it is read in. */
export const anyDocument = fc.oneof(
  fc.record({ text: wildText, syntax: fc.constantFrom('plain' as const, 'markdown' as const) }),
  fc.record({ text: damagedPlain, syntax: fc.constant('plain' as const) }),
  fc.record({ text: damagedMarkdown, syntax: fc.constant('markdown' as const) }),
);
