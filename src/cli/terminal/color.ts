import { styleText } from 'node:util';
import type { Severity } from '../../core/model/severity.ts';

type Style = Parameters<typeof styleText>[0];

const COLORS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', todo: 'dim' };

/** Puts words into colour, or leaves them as they are. */
export interface Palette {
  readonly severity: (severity: Severity, words: string) => string;
  readonly good: (words: string) => string;
  readonly faint: (words: string) => string;
}

/** The colours of the terminal's own theme; without colour every function gives its words back. */
export function palette(color: boolean): Palette {
  // Whether to colour is decided already: newer Nodes would ask the standard output, where what is written may not go.
  const paint = (style: Style, words: string) => (color ? styleText(style, words, { validateStream: false }) : words);
  return {
    severity: (severity, words) => paint(COLORS[severity], words),
    good: (words) => paint('green', words),
    faint: (words) => paint('dim', words),
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
