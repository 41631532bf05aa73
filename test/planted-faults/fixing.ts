import { safeFixes } from '../../src/core/checking/fix.ts';
import { fixAll } from '../../src/core/checking/fix-all.ts';
import { lint } from '../../src/core/checking/lint.ts';
import type { Finding } from '../../src/core/model/rule.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { edited, type PlantedFault, type Sample } from './planted.ts';

const MOST_ROUNDS = 10;

/** What is wrong with how a report with a planted fault is repaired in bulk; nothing when all is well. */
export function* faultsOfFixing({ syntax }: Sample, { text }: PlantedFault): Generator<string> {
  const check = (current: string) => lint(parse(current, syntax));
  const before = check(text);
  const fixed = fixAll(text, syntax);
  const after = check(fixed);
  const left = after.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  if (left.length > 0) yield `safe fixes left: ${left.map(({ rule }) => rule).join(' ')}`;
  if (fixed !== byHand(text, check)) yield 'the text is changed otherwise than by the safe fixes';
  for (const finding of before.filter(isUnsafe)) {
    const isKept = after.some((other) => other.rule === finding.rule && sameWords(fixed, other, text, finding));
    if (!isKept && !isTouched(finding, before))
      yield `gone without a fix of its own: ${finding.rule} ${finding.message}`;
  }
  if (fixAll(fixed, syntax) !== fixed) yield 'fixing once more changes more';
}

/** Safe fixes done one at a time, first one first, each followed by a new check. */
function byHand(text: string, check: (text: string) => readonly Finding[]): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS * MOST_ROUNDS; round += 1) {
    const [fix] = safeFixes(check(current));
    if (fix === undefined) break;
    current = edited(current, fix.edits);
  }
  return current;
}

function isUnsafe({ fixes }: Finding): boolean {
  return !fixes.some(({ safe }) => safe);
}

function sameWords(text: string, a: Finding, other: string, b: Finding): boolean {
  return text.slice(a.span.start, a.span.end) === other.slice(b.span.start, b.span.end);
}

/** Whether a safe fix of another finding changes what the finding is about: its words or those of its witnesses. */
function isTouched(finding: Finding, findings: readonly Finding[]): boolean {
  const spans = [finding.span, ...finding.related.map(({ span }) => span)];
  return safeFixes(findings).some((fix) =>
    fix.edits.some((edit) => spans.some((span) => edit.span.start <= span.end && span.start <= edit.span.end)),
  );
}
