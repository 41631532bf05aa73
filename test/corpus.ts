import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';

/** The folder of the test data beside the checkout, or undefined where it is not there. */
export const corpusFolder: string | undefined = [fileURLToPath(new URL('../../shared/corpus', import.meta.url))].find(
  (folder) => existsSync(folder),
);

/** A text of the corpus: its path below the corpus folder, and what it holds. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
}

/** The texts of one folder of the corpus, in the order of their names; none where the corpus is absent. */
export function corpusTexts(folder: 'seeds' | 'reports' | 'negative' | 'neighbours'): readonly CorpusText[] {
  if (corpusFolder === undefined) return [];
  return readdirSync(`${corpusFolder}/${folder}`)
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${corpusFolder}/${folder}/${name}`, 'utf8') }));
}

/** One of the corpus's JSON files; the caller says what it holds. */
export function corpusJson<T>(name: string): T {
  return JSON.parse(readFileSync(`${corpusFolder}/${name}`, 'utf8')) as T;
}

/** A `describe` that needs the corpus. Where that is absent, one pending test says so. */
export function describeWithCorpus(title: string, body: () => void): void {
  describe(title, () => {
    if (corpusFolder !== undefined) return body();
    console.log(`${title}: ../shared/corpus is not here, nothing is tested`);
    it('needs ../shared/corpus');
  });
}
