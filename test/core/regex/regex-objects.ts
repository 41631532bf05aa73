import { pathToFileURL } from 'node:url';
import type { RegexSource } from './regex-sources.ts';

/** Every regular expression that these modules put together with `new RegExp` or `RegExp` while they load, as they do once in a process. */
export async function builtExpressions(files: readonly string[]): Promise<readonly RegexSource[]> {
  const found: RegexSource[] = [];
  const note = (regex: RegExp) => {
    // The third line of a stack is the caller's: libraries that a module loads build expressions of their own.
    const caller = new Error().stack?.split('\n')[3] ?? '';
    if (files.some((file) => caller.includes(pathToFileURL(file).pathname))) {
      found.push({ source: regex.source, flags: regex.flags });
    }
    return regex;
  };
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, arguments_: [string, string?]) => note(new target(...arguments_)),
    apply: (target, _, arguments_: [string, string?]) => note(target(...arguments_)),
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
