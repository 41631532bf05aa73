import type { Report } from '../report.ts';

/**
 * A reading of a report that several rules need: made when first asked for, kept until another report is asked about. Reports
 * are read one after another; a map of all of them would keep every reading alive until the next full collection.
 */
export function perReport<Reading>(read: (report: Report) => Reading): (report: Report) => Reading {
  let last: { readonly report: Report; readonly reading: Reading } | undefined;
  return (report) => {
    if (last?.report !== report) last = { report, reading: read(report) };
    return last.reading;
  };
}
