import type { Profile } from '../../core/profile.ts';
import type { Report } from '../../core/report.ts';

/**
 * A report with its sections in the order of the profile's parts, each part under a rule with its name, so that two reports
 * that order or number them differently can be read side by side. Nothing of the text is left out.
 */
export function arrangeByPart({ text, sections, bodyEnd }: Report, profile: Profile): string {
  const groups = new Map<string, string[]>();
  let current = '';
  for (const { parts, span } of sections) {
    current = parts[0] ?? current;
    groups.set(current, [...(groups.get(current) ?? []), text.slice(span.start, span.end).trim()]);
  }
  const head = text.slice(0, sections[0]?.heading.line.start ?? bodyEnd).trim();
  const parts = profile.parts.flatMap(({ id, name }) => [rule(name), ...(groups.get(id) ?? ['（没有单列这一部分）'])]);
  return [head, ...(groups.get('') ?? []), ...parts, rule('落款'), text.slice(bodyEnd).trim()].join('\n\n');
}

function rule(name: string): string {
  return `──────── ${name} ────────`;
}
