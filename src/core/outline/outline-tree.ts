import { ELEMENT_NAMES, type ElementKind } from '../model/element.ts';
import type { Profile } from '../model/profile.ts';
import type { PartId, Passage, Report, Section } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';
import { firstFrom, type Span, slice } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { missingElements } from '../views/missing-elements.ts';
import { isWritten } from '../views/unwritten.ts';
import { findGaps, type Gap } from './outline-gaps.ts';

/**
 * What a row of the outline stands for. `embedded`: a part only the prose deals with; `missing`: one that is not there; `absent`:
 * 标题, 主送机关, 署名 or 成文日期 that is not there.
 */
export type OutlineKind =
  | 'title'
  | 'document-number'
  | 'addressee'
  | 'opening'
  | 'section'
  | 'embedded'
  | 'missing'
  | 'absent'
  | 'signature'
  | 'date'
  | 'note';

/** A row of the report's outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** A heading with its number, a passage, or the name of a part that is not there. */
  readonly text: string;
  /** The heading or passage; empty where a missing part belongs. */
  readonly span: Span;
  /** Where the text of the row begins: it ends where that of the next row does. Undefined for a part that has none. */
  readonly from: number | undefined;
  readonly section: Section | undefined;
  /** The parts the row carries, or the one that is not there. */
  readonly parts: readonly PartId[];
  /** What is absent. */
  readonly element: ElementKind | undefined;
  /** The section carries its parts although it is no top one. */
  readonly isLower: boolean;
  /** 字数 of the text, subsections included; undefined where nobody counts. */
  readonly characters: number | undefined;
  /** In a draft, what is not there yet, or a heading with nothing written below. */
  readonly isToDo: boolean;
  /** What was found in the row's text, subsections included, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly children: readonly OutlineNode[];
}

/**
 * The outline of a report: head, sections of all levels, what stands below them, and a row for every part of the profile
 * that no heading carries, at the place where it belongs. `findings` are in the order of the text, as `lint` gives them of that
 * stage.
 */
export function outlineTree(
  report: Report,
  findings: readonly Finding[],
  profile: Profile,
  stage: Stage = 'review',
): readonly OutlineNode[] {
  const isDraft = stage === 'draft';
  const gaps = findGaps(report, profile, findings);
  const absent = absentRows(report, findings, isDraft);
  const claimed = new Set([...gaps, ...absent].flatMap((row) => row.findings));
  const others = findings.filter((finding) => !claimed.has(finding));
  const rows = [...passages(report), ...report.sections].sort((a, b) => startOf(a) - startOf(b));
  const nodes = rows.map((row, index) => {
    const next = rows[index + 1];
    const own = between(others, index === 0 ? 0 : startOf(row), next === undefined ? Infinity : startOf(next));
    return 'heading' in row ? sectionNode(report, row, own, isDraft) : passageNode(row, own);
  });
  const isOfHead = ({ element }: OutlineNode) => element === 'title' || element === 'addressee';
  for (const row of absent.filter(isOfHead)) nodes.splice(placeOf(row.span.start, nodes), 0, row);
  for (const gap of gaps) nodes.splice(placeOf(gap.at, nodes), 0, gapNode(gap, isDraft));
  for (const row of absent.filter((one) => !isOfHead(one))) nodes.splice(placeOf(row.span.start, nodes), 0, row);
  return nodes;
}

interface PassageRow extends Passage {
  readonly kind: OutlineKind;
  /** What decorates the passage, `#` and indentation for instance, belongs to it. */
  readonly from: number;
}

function passages(report: Report): readonly PassageRow[] {
  const rows: readonly (readonly [OutlineKind, Passage | undefined])[] = [
    ['title', report.title],
    ['document-number', report.documentNumber],
    ['addressee', report.addressee],
    ['opening', openingOf(report)],
    ['signature', report.signature],
    ['date', report.date ?? report.pendingDate],
    ['note', report.note],
  ];
  return rows.flatMap(([kind, passage]) =>
    passage === undefined
      ? []
      : [{ kind, text: passage.text, span: passage.span, from: decoratedStart(report, passage) }],
  );
}

/** What stands between the head and the first heading: more than the one clause the report is said to open with. */
function openingOf(report: Report): Passage | undefined {
  const head = [report.title, report.documentNumber, report.addressee].map((passage) => passage?.span.end ?? 0);
  const from = Math.max(...head);
  const to = report.sections[0]?.heading.span.start ?? report.bodyEnd;
  const lines = report.lines.filter((line) => line.start >= from && line.end <= to);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { text: slice(report.text, span), span };
}

function decoratedStart({ text }: Report, { span }: Passage): number {
  let start = span.start;
  while (start > 0 && span.start - start < LONGEST_DECORATION && DECORATION.includes(text.charAt(start - 1)))
    start -= 1;
  return start;
}

function passageNode({ kind, text, span, from }: PassageRow, findings: readonly Finding[]): OutlineNode {
  const characters = kind === 'opening' ? countWritten(text) : undefined;
  return { ...EMPTY, kind, text, span, from, characters, findings };
}

function sectionNode(report: Report, section: Section, findings: readonly Finding[], isDraft: boolean): OutlineNode {
  const { heading, parts } = section;
  const children = section.children.map((child, index) => {
    const next = section.children[index + 1];
    const to = next === undefined ? Infinity : startOf(next);
    return sectionNode(report, child, between(findings, startOf(child), to), isDraft);
  });
  return {
    kind: 'section',
    text: `${heading.marker?.text ?? ''}${heading.title}`,
    span: heading.span,
    from: startOf(section),
    section,
    parts,
    element: undefined,
    isLower: report.parts.some((place) => place.status === 'embedded' && place.section === section),
    characters: charactersOf(report.text, section, children),
    isToDo: isDraft && !isWritten(report, section),
    findings,
    children,
  };
}

/** The characters of a section; those of its subsections, which are counted already, are not counted again. */
function charactersOf(text: string, section: Section, children: readonly OutlineNode[]): number {
  let count = 0;
  let from = section.span.start;
  section.children.forEach(({ span }, index) => {
    count += countWritten(text.slice(from, span.start)) + (children[index]?.characters ?? 0);
    from = span.end;
  });
  return count + countWritten(text.slice(from, section.span.end));
}

function gapNode({ part, kind, span, findings }: Gap, isDraft: boolean): OutlineNode {
  const isToDo = isDraft && kind === 'missing';
  return { ...EMPTY, kind, text: part.name, span, parts: [part.id], isToDo, findings };
}

/** Which rule speaks of what is absent. */
const RULE_OF: Readonly<Record<ElementKind, string>> = {
  title: 'title-form',
  addressee: 'addressee',
  signature: 'signature',
  date: 'signature',
};

/** A row for each 公文要素 that is not there, with what is said of it; none for a 主送机关 that is usually left out. */
function absentRows(report: Report, findings: readonly Finding[], isDraft: boolean): readonly OutlineNode[] {
  return missingElements(report).flatMap(({ kind, span, isUsual }): readonly OutlineNode[] => {
    if (kind === 'addressee' && isUsual) return [];
    const own = findings.filter((finding) => {
      return finding.rule === RULE_OF[kind] && finding.span.start === span.start && finding.span.end === span.end;
    });
    const isToDo = isDraft && own.every(({ severity }) => severity === 'todo');
    return [{ ...EMPTY, kind: 'absent', element: kind, text: ELEMENT_NAMES[kind], span, isToDo, findings: own }];
  });
}

const LONGEST_DECORATION = 80;
const DECORATION = ' \t\u3000#>*_';
const EMPTY = {
  from: undefined,
  section: undefined,
  parts: [],
  element: undefined,
  isLower: false,
  characters: undefined,
  isToDo: false,
  children: [],
};

/** Before the first row whose text begins where the part would be put; behind what was put there before. */
function placeOf(at: number, nodes: readonly OutlineNode[]): number {
  const next = nodes.findIndex(({ from, span }) => from !== undefined && (from >= at || span.start === at));
  return next < 0 ? nodes.length : next;
}

/** Where the text of a row begins. */
function startOf(row: PassageRow | Section): number {
  if (!('heading' in row)) return row.from;
  return row.heading.inline ? row.heading.span.start : row.heading.line.start;
}

/** The findings that begin in a stretch of text. */
function between(findings: readonly Finding[], from: number, to: number): readonly Finding[] {
  return findings.slice(firstFrom(findings, from), firstFrom(findings, to));
}
