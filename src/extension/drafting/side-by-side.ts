import type { Profile } from '../../core/model/profile.ts';
import type { Report } from '../../core/model/report.ts';

/**
 * A report with its sections in the order of the profile's parts, each part under a rule with its name, so that two reports
 * that order or number them differently can be read side by side. Nothing of the text is left out.
 */
export function arrangeByPart({ text, sections, bodyEnd }: Report, profile: Profile): string {
  const groups = new Map<string, string[]>();
  let current = '';
  for (const { parts, span, heading } of sections) {
    current = parts[0] ?? current;
    groups.set(current, [
      ...(groups.get(current) ?? []),
      text.slice(heading.inline ? span.start : heading.line.start, span.end).trim(),
    ]);
  }
  const first = sections[0]?.heading;
  const headEnd = first?.inline === true ? first.span.start : (first?.line.start ?? bodyEnd);
  const head = text.slice(0, headEnd).trim();
  const parts = profile.parts.flatMap(({ id, name }) => [rule(name), ...(groups.get(id) ?? ['（没有单列这一部分）'])]);
  return [head, ...(groups.get('') ?? []), ...parts, rule('落款'), text.slice(bodyEnd).trim()].join('\n\n');
}

function rule(name: string): string {
  return `──────── ${name} ────────`;
}
