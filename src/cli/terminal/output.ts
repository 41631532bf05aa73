import type { Writable } from 'node:stream';
import { codeOf } from './system-errors.ts';

/** A stream that is written to, and whether that works. */
export interface WatchedOutput {
  /** Waits until everything is written; gives the first thing that went wrong. */
  flush(): Promise<Error | undefined>;
}

/** Whoever reads the output may stop early, as `head` does: that is no fault. */
const READER_HAS_GONE = 'EPIPE';

/** Watches a stream from its first write on; nothing that goes wrong there is thrown any more. */
export function watchOutput(stream: Writable): WatchedOutput {
  let failure: Error | undefined;
  let isClosed = false;
  stream.on('error', (error) => {
    isClosed = true;
    if (codeOf(error) !== READER_HAS_GONE) failure ??= error;
  });
  return {
    flush: () =>
      new Promise((resolve) => {
        if (isClosed) resolve(failure);
        // What is written last is told last; the event of an error comes after that.
        else stream.write('', () => setImmediate(() => resolve(failure)));
      }),
  };
}
