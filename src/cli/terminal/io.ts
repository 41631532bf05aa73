/** The world outside, as the terminal program sees it. Tests put their own in its place. */
export interface Io {
  /** Absolute; names are given and shown relative to it. */
  readonly cwd: string;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly out: (chunk: string | Uint8Array) => void;
  readonly err: (chunk: string) => void;
  readonly look: Look;
}

/** How words for people may look where they go to. */
export interface Look {
  readonly color: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** Nothing at or above the severity asked for; something; the program was misused or could not read what it was given. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
