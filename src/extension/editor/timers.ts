/** Calls that are put off, one at a time for each key. */
export interface Timers<Key> {
  /** Calls after some milliseconds, unless another call for the key is put off before. */
  start(key: Key, milliseconds: number, call: (key: Key) => unknown): void;
  /** Drops the call that waits for a key. */
  stop(key: Key): void;
  dispose(): void;
}

/** No call waits yet. */
export function createTimers<Key>(): Timers<Key> {
  const timers = new Map<Key, ReturnType<typeof setTimeout>>();
  const stop = (key: Key) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    start(key, milliseconds, call) {
      stop(key);
      const run = () => {
        timers.delete(key);
        call(key);
      };
      timers.set(key, setTimeout(run, milliseconds));
    },
    stop,
    dispose: () => [...timers.keys()].forEach(stop),
  };
}
