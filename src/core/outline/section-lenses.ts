import { topLevel } from '../model/heading.ts';
import type { Language } from '../model/language.ts';
import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';
import type { Span } from '../text/spans.ts';
import type { OutlineNode } from './outline-node.ts';
import { OUTLINE_TEXTS } from './outline-texts.ts';
import { outlineTree } from './outline-tree.ts';
import { countOf, findingsIn, partNames, toDoOf } from './outline-words.ts';

/** What stands above a top heading. */
export interface SectionLens {
  /** The heading. */
  readonly span: Span;
  /** Its parts, 字数 and findings: 主要举措和成效 · 1225字 · 2 错误. */
  readonly text: string;
  /** The first finding of the section. */
  readonly first: Finding | undefined;
  /** The part that should stand next, or before a first section, and is not there. */
  readonly missing: OutlineNode | undefined;
}

/** The editor keeps a place for each lens and moves it at every key stroke; a report has five to ten top headings. */
export const MOST_LENSES = 200;

/** A lens for every top heading of a report, in order, or of too many one more that counts the rest; `findings` as `lint` gives them. */
export function sectionLenses(
  report: Report,
  findings: readonly Finding[],
  profile: Profile,
  stage: Stage = 'review',
  language: Language = 'zh-CN',
): readonly SectionLens[] {
  const level = topLevel(report.sections.map(({ heading }) => heading.level));
  const nodes = outlineTree(report, findings, profile, stage);
  const isTop = ({ section }: OutlineNode) => section?.heading.level === level;
  const first = nodes.findIndex(isTop);
  const lenses = nodes.flatMap((node, index): readonly SectionLens[] => {
    if (!isTop(node)) return [];
    const next = nodes[index + 1];
    const before = index === first ? nodes.slice(0, index).find(isMissing) : undefined;
    const missing = before ?? (next !== undefined && isMissing(next) ? next : undefined);
    return [{ span: node.span, text: wordsOf(node, profile, language), first: node.findings[0], missing }];
  });
  const beyond = lenses[MOST_LENSES];
  if (beyond === undefined) return lenses;
  const text = OUTLINE_TEXTS[language].unlisted(lenses.length - MOST_LENSES);
  return [...lenses.slice(0, MOST_LENSES), { span: beyond.span, text, first: undefined, missing: undefined }];
}

function isMissing({ kind }: OutlineNode): boolean {
  return kind === 'missing';
}

function wordsOf(node: OutlineNode, profile: Profile, language: Language): string {
  const words = [
    partNames(node, profile).join('、'),
    OUTLINE_TEXTS[language].characters(node.characters ?? 0),
    toDoOf(node, language) ?? '',
    countOf(findingsIn(node), language) ?? '',
  ];
  return words.filter((word) => word !== '').join(' · ');
}
