import type { Finding, Fix } from '../model/rule.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { byPlace } from '../text/spans.ts';

/**
 * Applies fixes to a text, in time linear in its length and that of the edits. A fix that overlaps one before it in the list is
 * left out; so is one that reaches beyond the text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const taken = new Uint8Array(text.length + 1);
  const accepted: Edit[] = [];
  for (const { edits } of fixes) {
    if (!edits.every((edit) => isWithin(text, edit) && isFree(taken, edit))) continue;
    for (const edit of edits) {
      take(taken, edit);
      accepted.push(edit);
    }
  }
  accepted.sort(byPlace);
  return applyEdits(text, accepted);
}

/** The first fix of every finding that has a safe one. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
}

function isWithin(text: string, edit: Edit): boolean {
  return 0 <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length;
}

/** Whether an edit shares no character with those taken; two insertions at one place overlap as well: their order would be chance. */
function isFree(taken: Uint8Array, { span: { start, end } }: Edit): boolean {
  if (taken[start] !== 0) return false;
  for (let offset = start + 1; offset < end; offset += 1) if (taken[offset] !== 0) return false;
  return true;
}

/** An insertion takes the place at which another edit would begin. */
function take(taken: Uint8Array, { span: { start, end } }: Edit): void {
  taken.fill(1, start, Math.max(end, start + 1));
}
