import type { Report, Syntax } from '../model/report.ts';
import type { Fix } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import { parse } from '../reading/parse.ts';
import { applyFixes, safeFixes } from './fix.ts';
import { lint } from './lint.ts';
import { countUnpaired, substanceOf } from './substance.ts';

/** Overlapping fixes wait for the next round; more rounds than this no text has needed. */
const MOST_ROUNDS = 10;
/** To find the harmful among many fixes a text is read again and again, at most so often: enough for three or four among thousands. */
const MOST_READINGS = 60;

/** A report after its fixes. */
export interface Repaired {
  readonly report: Report;
  /** How many fixes were not tried for want of time; all others that are left out would do harm. */
  readonly untried: number;
}

/** Applies every safe fix until none is left that does no harm: what this leaves behind somebody has to read. */
export function fixAll(text: string, syntax: Syntax, settings: Settings = {}): string {
  return repairAll(text, syntax, settings).report.text;
}

/** The same, and how many fixes were not tried. */
export function repairAll(text: string, syntax: Syntax, settings: Settings = {}): Repaired {
  let current = parse(text, syntax, settings.profile);
  let untried = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = applyHarmless(current, safeFixes(lint(current, settings)));
    untried = next.untried;
    if (next.report.text === current.text) break;
    current = next.report;
  }
  return { report: current, untried };
}

/**
 * Applies fixes to a report as far as it stays the report it was: one that would change its year, parts, title, headings, 文号,
 * 署名 or date, or leave a bracket without its partner, is left out. Gives the report as it reads then.
 */
export function applyHarmless(report: Report, fixes: readonly Fix[]): Repaired {
  const substance = substanceOf(report);
  const unpaired = countUnpaired(report.text);
  let readings = 0;
  let accepted: readonly Fix[] = [];
  let reached = report;
  let untried = 0;
  const add = (candidates: readonly Fix[]): void => {
    if (candidates.length === 0) return;
    if (readings >= MOST_READINGS) {
      untried += candidates.length;
      return;
    }
    readings += 1;
    const wanted = [...accepted, ...candidates];
    const next = parse(applyFixes(report.text, wanted), report.syntax, report.profile);
    if (substanceOf(next) === substance && countUnpaired(next.text) <= unpaired) {
      accepted = wanted;
      reached = next;
    } else if (candidates.length > 1) {
      const half = candidates.length >> 1;
      add(candidates.slice(0, half));
      add(candidates.slice(half));
    }
  };
  add(fixes);
  return { report: reached, untried };
}
