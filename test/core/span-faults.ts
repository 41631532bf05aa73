import type { Span } from '../../src/core/text/spans.ts';

/** Every span inside a value, with the path that leads to it. */
export function* allSpans(value: unknown, path = ''): Generator<readonly [path: string, span: Span]> {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    yield [path, { start: value.start, end: value.end }];
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* allSpans(child, `${path}.${key}`);
}

/** What is wrong with a span of a text, or undefined: it lies inside, runs forward, and cuts no surrogate pair. */
export function spanFault(text: string, { start, end }: Span): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no whole number';
  if (start < 0 || end > text.length) return 'beyond the text';
  if (start > end) return 'backward';
  const cuts = (offset: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  return cuts(start) || cuts(end) ? 'inside a surrogate pair' : undefined;
}
