import type { Profile } from '../model/profile.ts';
import type { Report, Section } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';
import { firstFrom } from '../text/spans.ts';
import { countWritten } from '../text/word-count.ts';
import { isWritten } from '../views/unwritten.ts';
import { absentRows } from './absent-rows.ts';
import { findGaps, type Gap } from './outline-gaps.ts';
import { type OutlineNode, PLAIN_ROW } from './outline-node.ts';
import { type PassageRow, passageRows } from './passage-rows.ts';

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
  const rows = [...passageRows(report), ...report.sections].sort((a, b) => startOf(a) - startOf(b));
  const nodes = rows.map((row, index) => {
    const next = rows[index + 1];
    const own = between(others, index === 0 ? 0 : startOf(row), next === undefined ? Infinity : startOf(next));
    return 'heading' in row ? sectionNode(report, row, own, isDraft) : passageNode(row, own);
  });
  const isOfHead = ({ element }: OutlineNode) => element !== 'signature' && element !== 'date';
  for (const row of absent.filter(isOfHead)) nodes.splice(placeOf(row.span.start, nodes), 0, row);
  for (const gap of gaps) nodes.splice(placeOf(gap.at, nodes), 0, gapNode(gap, isDraft));
  for (const row of absent.filter((one) => !isOfHead(one))) nodes.splice(placeOf(row.span.start, nodes), 0, row);
  return nodes;
}

function passageNode({ kind, text, span, from }: PassageRow, findings: readonly Finding[]): OutlineNode {
  const characters = kind === 'opening' ? countWritten(text) : undefined;
  return { ...PLAIN_ROW, kind, text, span, from, characters, findings };
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
  return { ...PLAIN_ROW, kind, text: part.name, span, parts: [part.id], isToDo, findings };
}

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
