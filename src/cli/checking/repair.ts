import { safeFixes } from '../../core/checking/fix.ts';
import { repairAll } from '../../core/checking/fix-all.ts';
import type { Finding } from '../../core/model/rule.ts';
import type { Settings } from '../../core/model/settings.ts';
import { encodeLike } from '../files/encode.ts';
import type { Source } from '../files/load.ts';
import type { Outcome } from '../terminal/outcome.ts';
import { type Checked, check } from './check.ts';

/** A document after its safe fixes. */
export interface Repaired {
  readonly checked: Checked;
  /** How many findings are gone. */
  readonly count: number;
  /** How many a safe fix would have repaired, had it not made another report of the document. */
  readonly withheld: number;
  /** How many a safe fix might repair that was not tried for want of time. */
  readonly untried: number;
  /** What is to be written; undefined where nothing changed. */
  readonly bytes: Uint8Array | undefined;
}

/** Applies the safe fixes to a document that was checked with those settings. One that is no report stays as it is. */
export function repair(source: Source, checked: Checked, settings: Settings): Outcome<Repaired> {
  const { text } = source.decoded;
  const { report, untried } = checked.isReport
    ? repairAll(text, source.syntax, settings)
    : { report: { text }, untried: 0 };
  const fixed = report.text;
  const bytes = fixed === text ? undefined : encodeLike(source.bytes, source.decoded, fixed);
  if (fixed !== text && bytes === undefined) {
    return { trouble: `没有修改，因为改好的文字无法按原来的编码（${checked.encoding}）完整存回，请先另存为 UTF-8` };
  }
  const after = fixed === text ? checked : check(source, settings, fixed);
  const left = safeFixes(after.findings).length;
  const withheld = left - untried;
  const count = safeFixes(checked.findings).length - left;
  const findings = left === 0 ? after.findings : after.findings.map(withoutSafety);
  return { value: { checked: { ...after, findings }, count, withheld, untried, bytes } };
}

/** A finding whose fixes somebody has to read, for what could be done unread has been done. */
function withoutSafety(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, safe: false })) };
}
