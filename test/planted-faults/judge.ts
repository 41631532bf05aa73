import { lint } from '../../src/core/checking/lint.ts';
import type { Finding } from '../../src/core/model/rule.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import type { Span } from '../../src/core/text/spans.ts';
import type { Kind, PlantedFault, Sample } from './planted.ts';

/** What the rules made of a planted fault. */
export interface Verdict {
  readonly kind: Kind;
  readonly sample: Sample;
  readonly planted: PlantedFault;
  /** The right rule speaks up at the right place. */
  readonly isNamed: boolean;
  /** Findings that neither the damage nor the sample accounts for. */
  readonly strays: readonly Finding[];
}

/** Checks a fault planted into a sample without findings. */
export function judge(kind: Kind, sample: Sample, planted: PlantedFault): Verdict {
  const report = parse(planted.text, sample.syntax);
  const findings = isReport(report) ? lint(report) : [];
  const isHit = ({ rule, span }: Finding) => kind.rules.includes(rule) && isAt(planted, span);
  const hits = findings.filter(isHit);
  const rules = new Set(hits.map(({ rule }) => rule));
  const twice = rules.size > 1 ? hits.filter(({ rule }) => rule !== hits[0]?.rule) : [];
  const others = findings.filter((finding) => !isHit(finding) && !kind.follows?.includes(finding.rule));
  return {
    kind,
    sample,
    planted,
    isNamed:
      hits.some(({ severity }) => severity !== 'info' || kind.isLoud !== true) ||
      (kind.rules.length === 0 && isReport(report)),
    strays: [...twice, ...others],
  };
}

/** Whether a finding stands at the damage; two places that touch count where one of them is empty. */
function isAt({ span, or }: PlantedFault, found: Span): boolean {
  return [span, ...(or === undefined ? [] : [or])].some(
    ({ start, end }) => found.start < Math.max(end, start + 1) && start < Math.max(found.end, found.start + 1),
  );
}
