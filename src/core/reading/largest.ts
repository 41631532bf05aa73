/** Bytes: hundreds of times the longest report. What is found in a larger text made to do harm no longer fits into memory. */
export const LARGEST_FILE = 12_000_000;

/** A size in bytes as people say it: 12 MB. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
