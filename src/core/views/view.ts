import type { Report } from '../model/report.ts';

/**
 * What many want to know of a report, as a function of it: worked out when first asked for, and kept as long as the report is. Any
 * number of reports can be in hand at once.
 */
export function view<Seen>(look: (report: Report) => Seen): (report: Report) => Seen {
  const seen = new WeakMap<Report, { readonly what: Seen }>();
  return (report) => {
    const known = seen.get(report);
    if (known !== undefined) return known.what;
    const what = look(report);
    seen.set(report, { what });
    return what;
  };
}
