import type { Language } from '../model/language.ts';
import type { Profile } from '../model/profile.ts';
import type { Finding } from '../model/rule.ts';
import { countSeverities, SEVERITIES, type Severity } from '../model/severity.ts';
import { YEAR } from '../text/years.ts';
import type { OutlineKind, OutlineNode } from './outline-node.ts';
import { OUTLINE_TEXTS } from './outline-texts.ts';
import { isOpenBlank } from './progress.ts';

/** Every part heading has this, so it tells nothing apart: 2024年度推进法治政府建设的. The year stands beside the label. */
const COMMON = new RegExp(`^(${YEAR}年度?)?(?:的|(?:推进|加强)?法治政府建设(?:工作)?的?)?(?=[^\\s，、和及与]{4})`);
/** Up to this many characters a title is shown as it is: so many fit into a narrow column. */
const SHORT = 8;
const LONGEST = 24;
/** A title that has this many characters of a part's name in a row names the part well enough. */
const TELLING = 4;
const MOST_MESSAGES = 5;

/** What a passage is called: 标题, 文号 …; undefined for sections and parts, which speak for themselves. */
export function nameOf(node: OutlineNode, language: Language = 'zh-CN'): string | undefined {
  return OUTLINE_TEXTS[language].names[node.kind];
}

interface Ghost {
  readonly kind: 'missing' | 'absent';
}

/** Whether a row stands for something that is not there. */
export function isGhost<Node extends { readonly kind: OutlineKind }>(node: Node): node is Node & Ghost {
  return node.kind === 'missing' || node.kind === 'absent';
}

/** What the row is called in a narrow column. */
export function labelOf(node: OutlineNode, language: Language = 'zh-CN'): string {
  if (node.kind === 'opening') return nameOf(node, language) ?? '';
  if (node.element !== undefined) return OUTLINE_TEXTS[language].elements[node.element];
  const { heading } = node.section ?? {};
  const number = heading?.marker?.text ?? '';
  const title = oneLine(heading?.title ?? node.text);
  const short = title.slice(commonIn(node, title)?.[0].length ?? 0);
  return number + (short.length > LONGEST ? `${short.slice(0, LONGEST - 1)}…` : short);
}

/** What the label leaves out of the heading of a part, and the year in it. */
function commonIn({ parts }: OutlineNode, title: string): RegExpExecArray | undefined {
  return parts.length > 0 && title.length > SHORT ? (COMMON.exec(title) ?? undefined) : undefined;
}

/**
 * What stands beside the label: what is to be written, what the row is, what is odd about where a part stands, the year of its heading
 * and its 字数. A narrow column cuts it from behind.
 */
export function descriptionOf(node: OutlineNode, profile: Profile, language: Language = 'zh-CN'): string {
  const words = [
    toDoOf(node, language),
    node.kind === 'opening' ? undefined : nameOf(node, language),
    ...untoldParts(node, profile),
    hintOf(node, language),
    commonIn(node, oneLine(node.section?.heading.title ?? ''))?.[1],
    charactersOf(node, language),
  ];
  return words.filter((word) => word !== undefined).join(' · ');
}

/** The whole heading and what was found there, line by line. */
export function tooltipOf(node: OutlineNode, profile: Profile, language: Language = 'zh-CN'): string {
  const texts = OUTLINE_TEXTS[language];
  const parts = partNames(node, profile);
  const told = findingsIn(node);
  const lines = [
    isGhost(node) ? ghostIn(node, language) : oneLine(node.text).slice(0, 200),
    node.kind === 'section' && parts.length > 0 ? `${texts.parts}${texts.colon}${parts.join('、')}` : undefined,
    node.characters === undefined ? undefined : texts.characterCount(node.characters),
    isGhost(node) ? texts.addAndUndo : hintOf(node, language),
    toDoOf(node, language),
    ...told
      .slice(0, MOST_MESSAGES)
      .map(({ severity, message }) => `${texts.severities[severity]}${texts.colon}${message}`),
    told.length > MOST_MESSAGES ? texts.more(told.length - MOST_MESSAGES) : undefined,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** What a screen reader says of the row. */
export function spokenOf(node: OutlineNode, profile: Profile, language: Language = 'zh-CN'): string {
  const { addByKey, comma, colon } = OUTLINE_TEXTS[language];
  if (isGhost(node)) return `${ghostIn(node, language)}${comma}${addByKey}`;
  const name = nameOf(node, language);
  const words = [
    name === undefined ? oneLine(node.text) : `${name}${colon}${oneLine(node.text).slice(0, 60)}`,
    ...untoldParts(node, profile),
    hintOf(node, language),
    charactersOf(node, language),
    toDoOf(node, language),
    countOf(findingsIn(node), language),
  ];
  return words.filter((word) => word !== undefined).join(comma);
}

/** `2 错误 1 警告`; undefined when nothing was found. */
export function countOf(findings: readonly Finding[], language: Language = 'zh-CN'): string | undefined {
  const texts = OUTLINE_TEXTS[language];
  const counts = countSeverities(findings);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return found.map((severity) => texts.found(counts[severity], severity)).join(' ') || undefined;
}

/** The gravest severity among findings. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** The names of the parts a section carries although its heading does not say so. */
function untoldParts(node: OutlineNode, profile: Profile): readonly string[] {
  return node.kind === 'section' ? partNames(node, profile).filter((name) => !tells(node.text, name)) : [];
}

function tells(title: string, name: string): boolean {
  for (let start = 0; start + TELLING <= name.length; start += 1) {
    if (title.includes(name.slice(start, start + TELLING))) return true;
  }
  return false;
}

function hintOf(node: OutlineNode, language: Language): string | undefined {
  const { add, comma, embedded, isLower } = OUTLINE_TEXTS[language];
  if (isGhost(node)) return `${lacking(node, language)}${comma}${add}`;
  if (node.kind === 'embedded') return embedded;
  return node.isLower ? isLower : undefined;
}

/** What a draft still lacks in the row's text: 待填 4, or 待写; undefined where nothing is open, or the row says so itself. */
export function toDoOf(node: OutlineNode, language: Language = 'zh-CN'): string | undefined {
  const { toFillIn, toWrite } = OUTLINE_TEXTS[language];
  const blanks = node.findings.filter(isOpenBlank).length;
  if (blanks > 0) return toFillIn(blanks);
  return node.isToDo && !isGhost(node) ? toWrite : undefined;
}

/** What was found in the row's text, but for what the row says itself: the blanks it counts, that it is still to be written. */
export function findingsIn({ isToDo, findings }: OutlineNode): readonly Finding[] {
  return findings.filter((finding) => !isOpenBlank(finding) && !(isToDo && finding.severity === 'todo'));
}

/** What is not there: 缺少：存在的不足和原因. */
function ghostIn(node: OutlineNode, language: Language): string {
  const name = node.element === undefined ? node.text : labelOf(node, language);
  return `${lacking(node, language)}${OUTLINE_TEXTS[language].colon}${name}`;
}

function lacking({ isToDo }: OutlineNode, language: Language): string {
  const texts = OUTLINE_TEXTS[language];
  return isToDo ? texts.toWrite : texts.lacking;
}

function charactersOf({ characters }: OutlineNode, language: Language): string | undefined {
  return characters === undefined ? undefined : OUTLINE_TEXTS[language].characters(characters);
}

/** The names of the parts the row carries, or of the one that is not there. */
export function partNames(node: OutlineNode, profile: Profile): readonly string[] {
  return profile.parts.filter(({ id }) => node.parts.includes(id)).map(({ name }) => name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
