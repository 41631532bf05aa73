import { readdirSync, readFileSync } from 'node:fs';
import { corpusFolder } from '../corpus.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The reports to measure with: the real ones beside the checkout, or else the project's own samples. */
export function reports(): { readonly from: string; readonly texts: readonly string[] } {
  const folder = corpusFolder === undefined ? SEEDS.pathname : `${corpusFolder}/seeds/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('clean'));
  const from = corpusFolder === undefined ? 'seeds' : '../shared/corpus/seeds';
  return { from, texts: names.sort().map((name) => readFileSync(`${folder}${name}`, 'utf8').trim()) };
}

/**
 * One report of about so many bytes: the head of the first, then the sections of one after the other, over and over. Whole
 * reports one behind another would not do: what stands behind the first dated closing is appendix, read but not checked.
 */
export function longReport(texts: readonly string[], bytes: number): string {
  const sections = texts.map((text) => `${text.slice(sectionsStart(text), closingStart(text))}\n`);
  const pieces = [texts[0]?.slice(0, sectionsStart(texts[0])) ?? ''];
  let length = 0;
  for (let index = 0; length < bytes * 0.9; index += 1) {
    const piece = sections[index % sections.length] ?? '\n';
    pieces.push(piece);
    length += Buffer.byteLength(piece);
  }
  return pieces.join('');
}

/** Where the first heading stands. */
function sectionsStart(text: string): number {
  return Math.max(0, text.search(/^\s*一、/m));
}

/** Where 特此报告, 署名 or the date begin. */
function closingStart(text: string): number {
  const match = /\n+(?:特此报告。|[^\n。]{4,30})\n+\s*(?:20\d\d年\d+月\d+日)?[^。]{0,20}$/.exec(text);
  return match?.index ?? text.length;
}
