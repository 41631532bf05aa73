import type { Span } from '../../src/core/text/spans.ts';
import { cut, type Region } from './regions.ts';

/** One small change to a source file. */
export interface SourceMutant {
  readonly span: Span;
  readonly text: string;
}

type Change = readonly [pattern: RegExp, replace: (found: string) => readonly string[]];

const SWAPS: Readonly<Record<string, string>> = {
  ' === ': ' !== ',
  ' !== ': ' === ',
  ' && ': ' || ',
  ' || ': ' && ',
  ' < ': ' <= ',
  ' <= ': ' < ',
  ' > ': ' >= ',
  ' >= ': ' > ',
  ' + ': ' - ',
  ' - ': ' + ',
  ' += ': ' -= ',
  true: 'false',
  false: 'true',
  '.some(': '.every(',
  '.every(': '.some(',
  'Math.max': 'Math.min',
  'Math.min': 'Math.max',
};

/** In code: comparisons, connectives, arithmetic and truth exchanged; numbers one up or down; a negation or an early exit lost. */
const IN_CODE: readonly Change[] = [
  [
    / (?:===|!==|&&|\|\||<=?|>=?|[+-]|\+=) |\b(?:true|false)\b|\.(?:some|every)\(|Math\.(?:max|min)\b/g,
    (found) => [SWAPS[found] ?? found],
  ],
  // What a comparison with its neighbour or a turned sign would say as well is left out.
  [/(?<=(?:>|<=|[=!]==|[-+]) )[0-9]+(?![\w.])/g, (found) => [String(Number(found) + 1)]],
  [/(?<= (?:>=|<) )[1-9][0-9]*(?![\w.])/g, (found) => [String(Number(found) - 1)]],
  [/(?<![\w.'[-]| (?:[<>]=?|[=!]==|[-+]=?) )(?:0|[1-9][0-9]*)(?![\w.])/g, (found) => neighbours(Number(found))],
  [/(?<=[(\s])!(?=[\w(])/g, () => ['']],
  [
    /^ +(?:(?:if|else if) \(.*\) )?(?:continue|break|return|yield\b.*|[\w.[\]]+(?: (?:[-+]|\?\?)?= .*|\(.*\)));$/gm,
    () => [''],
  ],
];

/** In patterns: anchors and bounds lost, repetition one up or down, a look-around turned round. */
const IN_PATTERN: readonly Change[] = [
  [/(?<=^\/|[(|])\^/g, () => ['']],
  [/(?<=[^\\(|[])\$(?=\/|\)|\||$)/g, () => ['']],
  [/\(\?<?[!=]/g, (found) => [found.replace(/[!=]/, (mark) => (mark === '!' ? '=' : '!'))]],
  [/(?<=[\])\w\u3000-\u9fff])\?(?![?=!:<])/g, () => ['']],
  [/(?<=[\])\w}])[*+](?!\+)/g, (found) => [found === '*' ? '+' : '*']],
  [/\{([0-9]+),([0-9]*)\}/g, (found) => shifted(found)],
];

function neighbours(value: number): readonly string[] {
  return (value === 0 ? [1] : [value + 1, value - 1]).map(String);
}

function shifted(bounds: string): readonly string[] {
  const [, least = '', most = ''] = /\{([0-9]+),([0-9]*)\}/.exec(bounds) ?? [];
  const lower = `{${Number(least) + 1},${most}}`;
  return most === '' ? [lower] : [...(Number(least) < Number(most) ? [lower] : []), `{${least},${Number(most) - 1}}`];
}

/** Every small change to a source file. Types, imports, the texts of messages and a rule's examples are left alone. */
export function* mutantsOf(source: string): Generator<SourceMutant> {
  const { regions, idle } = cut(source);
  for (const region of regions) {
    for (const { span, text } of mutantsIn(source, region)) {
      if (!idle.some(({ start, end }) => start <= span.start && span.end <= end)) yield { span, text };
    }
  }
}

function* mutantsIn(source: string, region: Region): Generator<SourceMutant> {
  const isPattern =
    region.kind === 'regex' ||
    (region.kind !== 'code' && region.kind !== 'comment' && looksLikePattern(source.slice(region.start, region.end)));
  if (!isPattern && region.kind !== 'code') return;
  for (const [pattern, replace] of isPattern ? IN_PATTERN : IN_CODE) {
    pattern.lastIndex = 0;
    for (const match of source.slice(region.start, region.end).matchAll(pattern)) {
      const start = region.start + match.index;
      for (const text of replace(match[0])) yield { span: { start, end: start + match[0].length }, text };
    }
  }
}

/** Patterns are also put together from strings. */
function looksLikePattern(text: string): boolean {
  return /\[[^\]]+\]|\(\?|\{[0-9]+,[0-9]*\}/.test(text) && !/[。，]/.test(text.replace(/\[[^\]]*\]/g, ''));
}
