import type { Syntax } from '../model/report.ts';

/** Stands for a character that is no prose. */
export const VEIL = '\ufffc';

const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g;
const MARKUP = /<[!/A-Za-z][^<>]*>|&(?:amp;)*(?:[A-Za-z]{2,8}|#x?[0-9A-Fa-f]{1,6});/g;
const MARKDOWN = /`[^`]+`|\]\([^()]*\)|!(?=\[)/g;

/**
 * The text of a paragraph with everything that is no prose (web addresses, HTML, in Markdown code and link targets) veiled,
 * character for character, so that offsets stay what they are.
 */
export function veil(text: string, syntax: Syntax): string {
  let veiled = text;
  if (text.includes('@') || text.includes('://') || text.includes('www.')) veiled = veiled.replace(ADDRESS, cover);
  if (text.includes('<') || text.includes('&')) veiled = veiled.replace(MARKUP, cover);
  if (syntax === 'markdown' && /[`[]/.test(text)) veiled = veiled.replace(MARKDOWN, cover);
  return veiled;
}

function cover(match: string): string {
  return VEIL.repeat(match.length);
}
