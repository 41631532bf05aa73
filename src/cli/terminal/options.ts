import { parseArgs } from 'node:util';
import type { Outcome } from './outcome.ts';

/** What an option may be: a switch, one of some words, any value, or any value each time it is given. */
export interface OptionSpec {
  readonly kind: 'switch' | 'choice' | 'value' | 'values';
  readonly short?: string;
  readonly choices?: readonly string[];
}

/** The arguments taken apart; an option given twice has its last value, or both in a list. */
export interface ParsedArguments {
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Takes arguments apart by the options a command has. */
export function parseArguments(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
): Outcome<ParsedArguments> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { kind, short }]) => [
      name,
      {
        type: kind === 'switch' ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    const trouble = checkOption(token.rawName, token.value, spec);
    if (trouble !== undefined) return { trouble };
    if (spec?.kind === 'switch') switches.add(token.name);
    else if (spec?.kind === 'values') lists.set(token.name, [...(lists.get(token.name) ?? []), token.value ?? '']);
    else values.set(token.name, token.value ?? '');
  }
  return { value: { operands, switches, values, lists } };
}

function checkOption(name: string, value: string | undefined, spec: OptionSpec | undefined): string | undefined {
  if (spec === undefined) return `没有“${name}”这个选项`;
  if (spec.kind === 'switch') return value === undefined ? undefined : `选项“${name}”后面不用再写内容`;
  const choices = spec.choices?.join('、');
  if (value === undefined || value === '') {
    return `选项“${name}”后面要写${choices === undefined ? '内容' : `上 ${choices} 之一`}`;
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    return `选项“${name}”不能是“${value}”，可以是：${choices}`;
  }
  return undefined;
}
