import { corpusFolder } from '../corpus.ts';
import { fallsBelow } from './bars.ts';
import { measureNeighbours, neighboursBelow, renderNeighbours } from './neighbours.ts';
import { measure } from './result.ts';
import { renderResult } from './table.ts';

/** `npm run score`: prints how the rules fare on the corpus and fails below the bars. */
function main(): void {
  if (corpusFolder === undefined) {
    console.log('../shared/corpus is not here: nothing is scored');
    return;
  }
  const result = measure();
  for (const line of renderResult(result)) console.log(line);
  const neighbours = measureNeighbours();
  for (const line of renderNeighbours(neighbours)) console.log(line);
  const below = [...fallsBelow(result), ...neighboursBelow(neighbours)];
  for (const line of below) console.error(`below the bar: ${line}`);
  process.exitCode = below.length > 0 ? 1 : 0;
}

main();
