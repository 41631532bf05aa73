import type { Edit, Finding, Fix } from './rule.ts';

/** Applies fixes to a text. A fix that overlaps one before it in the list is left out; so is one that reaches beyond the text. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const accepted: Edit[] = [];
  for (const fix of fixes) {
    const fits = fix.edits.every((edit) => isWithin(text, edit) && !accepted.some((other) => overlaps(edit, other)));
    if (fits) accepted.push(...fix.edits);
  }
  accepted.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let offset = 0;
  for (const edit of accepted) {
    result += text.slice(offset, edit.span.start) + edit.text;
    offset = edit.span.end;
  }
  return result + text.slice(offset);
}

/** The first fix of every finding that has a safe one. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe) ?? []);
}

function isWithin(text: string, edit: Edit): boolean {
  return 0 <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length;
}

/** Two insertions at one place overlap as well: their order would be chance. */
function overlaps(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
