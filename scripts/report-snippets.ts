import { type DraftPieces, draftPieces } from '../src/core/drafting/draft.ts';
import { DRAFTED, snippetLines } from '../src/core/drafting/snippet.ts';
import type { Syntax } from '../src/core/model/report.ts';
import { RULE_OF_LAW } from '../src/core/profiles/rule-of-law.ts';

/** A file of snippets with the report of a new draft in it, whole and piece by piece; its other snippets stay. */
export function withReport(file: string, syntax: Syntax): string {
  const snippets = JSON.parse(file);
  for (const [name, paragraphs] of Object.entries(
    bodies(draftPieces(RULE_OF_LAW, { year: DRAFTED, numbered: true, syntax })),
  )) {
    snippets[name].body = snippetLines(paragraphs, syntax);
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
