import { relative } from 'node:path';
import { type Configurations, slashed } from '../files/configurations.ts';
import { placesIn } from '../files/places.ts';
import type { Io } from '../terminal/io.ts';
import { say } from '../terminal/say.ts';

/** Says what is wrong with the configurations that were read; whether anything is. */
export function tellMistakes(found: Configurations, io: Io): boolean {
  const shown = (path: string) => slashed(relative(io.cwd, path));
  let isAny = found.unread().size > 0;
  for (const [path, reason] of found.unread()) say(io, `${shown(path)}：${reason}`);
  for (const { path, text, mistakes } of found.files()) {
    const places = placesIn(text);
    for (const { span, message } of mistakes) {
      const { line, column } = places.at(span.start);
      say(io, `${shown(path)}:${line}:${column} ${message}`);
      isAny = true;
    }
  }
  return isAny;
}
