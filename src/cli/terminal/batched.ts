/** The length of what is written at a time (UTF-16 units). */
const BATCH = 100_000;

/** Pieces of some size made of many small ones: each write is remembered until the program has a rest. */
export function* batched(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
