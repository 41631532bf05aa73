import type { Report } from '../report.ts';

/** A reading of a report that several rules need: made when first asked for, kept as long as the report lives. */
export function perReport<Reading>(read: (report: Report) => Reading): (report: Report) => Reading {
  const known = new WeakMap<Report, { readonly reading: Reading }>();
  return (report) => {
    const entry = known.get(report) ?? { reading: read(report) };
    known.set(report, entry);
    return entry.reading;
  };
}
