import type { Profile } from '../model/profile.ts';
import type { Finding } from '../model/rule.ts';
import { countSeverities, SEVERITIES, SEVERITY_NAMES, type Severity } from '../model/severity.ts';
import { YEAR } from '../text/years.ts';
import type { OutlineKind, OutlineNode } from './outline-node.ts';
import { isOpenBlank } from './progress.ts';

const OPENING = '导语';
const NAMES: Readonly<Partial<Record<OutlineKind, string>>> = {
  title: '标题',
  'document-number': '文号',
  addressee: '主送',
  opening: OPENING,
  signature: '署名',
  date: '日期',
  note: '附注',
};

/** Every part heading has this, so it tells nothing apart: 2024年度推进法治政府建设的. The year stands beside the label. */
const COMMON = new RegExp(`^(${YEAR}年度?)?(?:的|(?:推进|加强)?法治政府建设(?:工作)?的?)?(?=[^\\s，、和及与]{4})`);
/** Up to this many characters a title is shown as it is: so many fit into a narrow column. */
const SHORT = 8;
const LONGEST = 24;
/** A title that has this many characters of a part's name in a row names the part well enough. */
const TELLING = 4;
const MOST_MESSAGES = 5;

/** What a passage is called: 标题, 文号 …; undefined for sections and parts, which speak for themselves. */
export function nameOf(node: OutlineNode): string | undefined {
  return NAMES[node.kind];
}

interface Ghost {
  readonly kind: 'missing' | 'absent';
}

/** Whether a row stands for something that is not there. */
export function isGhost<Node extends { readonly kind: OutlineKind }>(node: Node): node is Node & Ghost {
  return node.kind === 'missing' || node.kind === 'absent';
}

/** What the row is called in a narrow column. */
export function labelOf(node: OutlineNode): string {
  if (node.kind === 'opening') return OPENING;
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
export function descriptionOf(node: OutlineNode, profile: Profile): string {
  const words = [
    toDoOf(node),
    node.kind === 'opening' ? undefined : NAMES[node.kind],
    ...untoldParts(node, profile),
    hintOf(node),
    commonIn(node, oneLine(node.section?.heading.title ?? ''))?.[1],
    node.characters === undefined ? undefined : `${node.characters}字`,
  ];
  return words.filter((word) => word !== undefined).join(' · ');
}

/** The whole heading and what was found there, line by line. */
export function tooltipOf(node: OutlineNode, profile: Profile): string {
  const parts = partNames(node, profile);
  const told = findingsIn(node);
  const lines = [
    isGhost(node) ? `${lacking(node)}：${node.text}` : oneLine(node.text).slice(0, 200),
    node.kind === 'section' && parts.length > 0 ? `部分：${parts.join('、')}` : undefined,
    node.characters === undefined ? undefined : `字数：${node.characters}`,
    isGhost(node) ? '点击补上；撤销一次即可还原' : hintOf(node),
    toDoOf(node),
    ...told.slice(0, MOST_MESSAGES).map(({ severity, message }) => `${SEVERITY_NAMES[severity]}：${message}`),
    told.length > MOST_MESSAGES ? `还有 ${told.length - MOST_MESSAGES} 处` : undefined,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** What a screen reader says of the row. */
export function spokenOf(node: OutlineNode, profile: Profile): string {
  if (isGhost(node)) return `${lacking(node)}：${node.text}，按回车补上`;
  const name = NAMES[node.kind];
  const words = [
    name === undefined ? oneLine(node.text) : `${name}：${oneLine(node.text).slice(0, 60)}`,
    ...untoldParts(node, profile),
    hintOf(node),
    node.characters === undefined ? undefined : `${node.characters}字`,
    toDoOf(node),
    countOf(findingsIn(node)),
  ];
  return words.filter((word) => word !== undefined).join('，');
}

/** `2 错误 1 警告`; undefined when nothing was found. */
export function countOf(findings: readonly Finding[]): string | undefined {
  const counts = countSeverities(findings);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return found.map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}`).join(' ') || undefined;
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

function hintOf(node: OutlineNode): string | undefined {
  if (isGhost(node)) return `${lacking(node)}，点击补上`;
  if (node.kind === 'embedded') return '含在正文，未单列';
  return node.isLower ? '仅作为下级标题' : undefined;
}

/** What a draft still lacks in the row's text: 待填 4, or 待写; undefined where nothing is open, or the row says so itself. */
export function toDoOf(node: OutlineNode): string | undefined {
  const blanks = node.findings.filter(isOpenBlank).length;
  if (blanks > 0) return `待填 ${blanks}`;
  return node.isToDo && !isGhost(node) ? '待写' : undefined;
}

/** What was found in the row's text, but for what the row says itself: the blanks it counts, that it is still to be written. */
export function findingsIn({ isToDo, findings }: OutlineNode): readonly Finding[] {
  return findings.filter((finding) => !isOpenBlank(finding) && !(isToDo && finding.severity === 'todo'));
}

function lacking({ isToDo }: OutlineNode): string {
  return isToDo ? '待写' : '缺少';
}

/** The names of the parts the row carries, or of the one that is not there. */
export function partNames(node: OutlineNode, profile: Profile): readonly string[] {
  return profile.parts.filter(({ id }) => node.parts.includes(id)).map(({ name }) => name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
