import {
  BREADCRUMB,
  PAGE_NUMBER,
  SITE_NAME,
  WEB_BUTTONS,
  WEB_COUNT,
  WEB_FOOTERS,
  WEB_LABELS,
  WEB_LINES,
} from '../data/web-words.ts';
import { readMarker } from '../model/heading.ts';
import { unspaced } from '../text/white-space.ts';

const GAP = '[\\s\\u3000]*';
/** Bullets, brackets and the lines of a table before the first word. */
const LEAD = `^[•·*\\-|｜【\\[［（(>\\s\\u3000]*`;
const LABEL_WORDS = WEB_LABELS.map((label) => Array.from(label).join(GAP)).join('|');
/** 索引号：… · [ 索引号 ] … · | 索引号 | … · 索 引 号 and nothing else. */
const LABEL = new RegExp(`${LEAD}(?:${LABEL_WORDS})${GAP}(?:[:：\\]】］）)|｜]|(?<=[\\s\\u3000])(?=[^\\s\\u3000])|$)`);
/** A label whose value stands on the next line. */
const BARE_LABEL = new RegExp(`${LEAD}(?:${LABEL_WORDS})${GAP}[\\]】］]?[:：]?$`);
const TIME_STAMP = /(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ \u3000]+[0-9]{1,2}:[0-9]{2}/;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?:[（(][^（）()]{0,20}[)）])?$/i;
const NOTHING = /^[-=—―_*·.…↓↑×|｜:：+>＞\s\u3000]*$/;
const TABLE_RULE = /^[|｜][-:|｜\s]+$/;
const BUTTONS = new Set(WEB_BUTTONS);
const BETWEEN_BUTTONS = /[↑↓→\s\u3000|｜【】[\]［］（）()/\-·•、：:>＞]+/;
/** A button, a name, a date or a count. */
export const LONGEST_PIECE = 16;

/** Whether a line is a page's wherever it stands. */
export function isWebAnywhere(line: string): boolean {
  const bare = unspaced(line);
  return PAGE_NUMBER.test(bare) || WEB_LINES.some((pattern) => pattern.test(bare));
}

/** Whether a line is the number of a printed page. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(unspaced(line));
}

/** Whether a line holds nothing but rules and marks. */
export function isEmptyRule(line: string): boolean {
  return NOTHING.test(line);
}

/** Whether a line parts the head of a table from its rows. */
export function isTableRule(line: string): boolean {
  return TABLE_RULE.test(line);
}

/** Whether a line is a label whose value stands on the next line. */
export function isBareLabel(line: string): boolean {
  return BARE_LABEL.test(line);
}

const PICTURE = /!\[[^[\]]*\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/g;
const LINK = /\[([^[\]]*)\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)/g;

/** What a reader of Markdown sees of links and pictures. */
function unlinked(line: string): string {
  if (!line.includes('](')) return line;
  return line.replace(PICTURE, '').replace(LINK, '$1');
}

/** Whether a line of the head or the foot of a page can be nothing else. */
export function isWeb(line: string): boolean {
  const seen = unlinked(line).replaceAll('&gt;', '>').replaceAll('&nbsp;', ' ');
  if (seen !== line && NOTHING.test(seen)) return true;
  if (TABLE_RULE.test(seen) || FILE_NAME.test(seen)) return true;
  if (/[。；]$/.test(seen)) return false;
  if (LABEL.test(seen) || TIME_STAMP.test(seen) || SITE_NAME.test(seen) || /今天是[:：]/.test(seen)) return true;
  return (BREADCRUMB.test(unspaced(seen)) && readMarker(seen, 0) === undefined) || isBar(seen);
}

/**
 * 【打印】【关闭】, 首页 | 机构概况 | 信息公开, 云岫镇 2024-01-25 阅读（66）: buttons and nothing else, a row that begins with the home
 * page, or one of short pieces that counts readers.
 */
function isBar(line: string): boolean {
  const pieces = line.split(BETWEEN_BUTTONS).filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  if (pieces.every((piece) => BUTTONS.has(piece))) return true;
  if (pieces.length > 2 && pieces.some((piece) => /^(?:网站)?首页$/.test(piece))) {
    return pieces.every((piece) => piece.length <= LONGEST_PIECE);
  }
  return pieces.every((piece) => piece.length <= LONGEST_PIECE) && pieces.length > 1 && pieces.some(isCount);
}

/** 阅读 240 falls into two pieces. */
function isCount(piece: string, index: number, pieces: readonly string[]): boolean {
  return WEB_COUNT.test(piece) && (/[0-9]/.test(piece) || /^[0-9]{1,8}[次条]?$/.test(pieces[index + 1] ?? ''));
}

/** Whether a line of the foot of a page can be nothing else. */
export function isFooter(line: string): boolean {
  const bare = unspaced(unlinked(line));
  return WEB_FOOTERS.some((pattern) => pattern.test(bare));
}
