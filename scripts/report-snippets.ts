import { type DraftPieces, draftPieces } from '../src/core/drafting/draft.ts';
import type { Syntax } from '../src/core/model/report.ts';
import { RULE_OF_LAW } from '../src/core/profiles/rule-of-law.ts';

/** Report year and the year after in the draft that snippets are made of: no prompt speaks of them. */
const YEAR = 2098;
const NEXT = 2099;

/** The year after that of tab stop 1, and the year before this one: a digit up or down, and what is carried. */
const UP = countOne(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], '9', (digit) => (digit + 1) % 10);
const DOWN = countOne(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'], '0', (digit) => (digit + 9) % 10);

function countOne(digits: readonly string[], carried: string, count: (digit: number) => number): string {
  const groups = digits.map((digit) => `(${digit})`).join('|');
  const format = digits.map((digit, index) => `\${${index + 1}:+${count(Number(digit))}}`).join('');
  return `/(?:${groups})(?=${carried}*$)/${format}/g`;
}

/** A file of snippets with the report of a new draft in it, whole and piece by piece; its other snippets stay. */
export function withReport(file: string, syntax: Syntax): string {
  const snippets = JSON.parse(file);
  for (const [name, paragraphs] of Object.entries(
    bodies(draftPieces(RULE_OF_LAW, { year: YEAR, numbered: true, syntax })),
  )) {
    snippets[name].body = bodyOf(paragraphs, syntax);
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

function bodies({ head, parts, closing }: DraftPieces): Readonly<Record<string, readonly string[]>> {
  const names = Object.values(PARTS);
  return {
    整篇报告: [...head, ...parts.flat(), ...closing],
    报告头: head,
    ...Object.fromEntries(names.map((name, index) => [name, parts[index] ?? []])),
    落款: closing,
  };
}

const PARTS = {
  achievements: '第一部分：主要举措和成效',
  problems: '第二部分：存在的不足和原因',
  leadership: '第三部分：第一责任人职责',
  plan: '第四部分：下一年度主要安排',
  other: '第五部分：其他需要报告的情况',
} as const;

/** What becomes a tab stop: a year, a prompt, 无。 where there may be nothing, and the manner of publication. */
const STOP = new RegExp(`${YEAR}|${NEXT}|【待填：[^【】]+】|^无。$|此件公开发布`, 'g');

function bodyOf(paragraphs: readonly string[], syntax: Syntax): readonly string[] {
  const hasYear = paragraphs.some((text) => text.includes(String(YEAR)));
  const stops = new Map<string, number>(hasYear ? [[String(YEAR), 1]] : []);
  const seen = new Set<string>();
  const lines = paragraphs.map((text) =>
    text.replace(STOP, (what) => {
      if (hasYear && what === String(NEXT)) return `\${1${UP}}`;
      const stop = stops.get(what) ?? stops.size + 1;
      stops.set(what, stop);
      if (seen.has(what)) return `$${stop}`;
      seen.add(what);
      if (what === '此件公开发布') return `\${${stop}|此件公开发布,此件主动公开,此件依申请公开|}`;
      return `\${${stop}:${offered(what)}}`;
    }),
  );
  return syntax === 'markdown' ? [...lines.flatMap((line) => [line, '']), '$0'] : [...lines, '$0'];
}

function offered(what: string): string {
  if (what === String(YEAR)) return `\${CURRENT_YEAR${DOWN}}`;
  return what === String(NEXT) ? '$CURRENT_YEAR' : what;
}
