import type { Severity } from '../core/model/severity.ts';

const RED = 31;
const YELLOW = 33;
const BLUE = 34;
const GREEN = 32;
const DIM = 2;

/** Puts words into colour, or leaves them as they are. */
export interface Palette {
  readonly severity: (severity: Severity, words: string) => string;
  readonly good: (words: string) => string;
  readonly faint: (words: string) => string;
}

/** The colours of the terminal's own theme; without colour every function gives its words back. */
export function palette(color: boolean): Palette {
  const paint = (code: number, words: string) => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  const codes: Readonly<Record<Severity, number>> = { error: RED, warning: YELLOW, info: BLUE };
  return {
    severity: (severity, words) => paint(codes[severity], words),
    good: (words) => paint(GREEN, words),
    faint: (words) => paint(DIM, words),
  };
}

/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides where it is set (0 and false mean no), then NO_COLOR (any
 * value but an empty one means no: https://no-color.org), then whether a person is looking at a terminal that can.
 */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
