/** Assertions that run in every kind of extension host: `node:assert` does not exist in the web worker. */

/** Fails unless the value is truthy. */
export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same value (`Object.is`). */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new Error(difference(message, actual, expected));
}

/** Fails unless both have the same contents; for plain data, compared as JSON in the order of its keys. */
export function deepEqual<T>(actual: T, expected: T, message = 'not equal'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(difference(message, actual, expected));
}

/** Fails unless the pattern is found in the text. */
export function match(actual: string, pattern: RegExp, message = 'no match'): void {
  if (!pattern.test(actual)) throw new Error(difference(message, actual, String(pattern)));
}

/** Asks again and again until the answer is neither undefined nor false; fails after that many milliseconds. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  message: string,
  patience = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  while (true) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function difference(message: string, actual: unknown, expected: unknown): string {
  return `${message}\nexpected: ${JSON.stringify(expected, null, 2)}\n  actual: ${JSON.stringify(actual, null, 2)}`;
}
