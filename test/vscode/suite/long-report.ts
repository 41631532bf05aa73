import { workspace } from 'vscode';
import { formatNumeral } from '../../../src/core/text/numerals.ts';
import { sample } from './place.ts';

/** Sections of level 2 that part 1 gets; a heading number has at most two digits. */
const SECTIONS = 40;

/** A report of at least so many bytes in UTF-8, in good order: a sample whose first part is filled up with its own words, mixed. */
export async function longReport(bytes: number): Promise<string> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(sample('clean.md')));
  return fillUp(text, bytes);
}

/** The same from the text of the sample. */
function fillUp(text: string, bytes: number): string {
  const [head = '', first = '', ...others] = text.split(/(?=^## )/m);
  const words = [...new Set(first.match(/[\u4e00-\u9fa5]{4}/g))].filter(
    (word) => !/[一二三四五六七八九十是第其中]/.test(word),
  );
  const rest = others.join('');
  const size = (piece: string) => new TextEncoder().encode(piece).length;
  const wanted = (bytes - size(head) - size(rest)) / SECTIONS;
  let seed = 1;
  const next = (count: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % count;
  };
  const clause = () => [1, 2, 3].map(() => words[next(words.length)]).join('');
  const sentence = () => `${clause()}${2 + next(97)}次，${clause()}，${clause()}。`;
  const sections: string[] = [];
  for (let index = 1; index <= SECTIONS; index += 1) {
    const lines = [`### （${formatNumeral(index)}）${clause()}`];
    let length = 0;
    while (length < wanted) {
      const line = [1, 2, 3, 4].map(sentence).join('');
      length += size(line);
      lines.push(line);
    }
    sections.push(lines.join('\n\n'));
  }
  const heading = '## 一、2024年度推进法治政府建设的主要举措和成效';
  return [head.trimEnd(), heading, ...sections, rest].join('\n\n');
}
