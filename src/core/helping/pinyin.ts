import { isHan } from '../text/han.ts';

/** The first character of each initial in the pinyin order of the editor's own collation. */
const BOUNDARIES: readonly (readonly [string, string])[] = [
  ['阿', 'a'],
  ['八', 'b'],
  ['嚓', 'c'],
  ['哒', 'd'],
  ['妸', 'e'],
  ['发', 'f'],
  ['旮', 'g'],
  ['哈', 'h'],
  ['讥', 'j'],
  ['咔', 'k'],
  ['垃', 'l'],
  ['妈', 'm'],
  ['拏', 'n'],
  ['噢', 'o'],
  ['妑', 'p'],
  ['七', 'q'],
  ['呥', 'r'],
  ['仨', 's'],
  ['他', 't'],
  ['屲', 'w'],
  ['夕', 'x'],
  ['丫', 'y'],
  ['帀', 'z'],
];
/** Where the commonest reading is not the first the collation knows. */
const READINGS: Readonly<Record<string, string>> = {
  行: 'x',
  重: 'z',
  调: 'd',
  长: 'c',
  率: 'l',
  会: 'h',
  都: 'd',
  还: 'h',
  单: 'd',
  给: 'j',
  强: 'q',
  乐: 'l',
};

/** Words in which a character is read in another way than by itself. */
const WORDS: Readonly<Record<string, string>> = {
  调解: 'tj',
  调整: 'tz',
  调节: 'tj',
  调处: 'tc',
  调剂: 'tj',
  调控: 'tk',
  调适: 'ts',
  协调: 'xt',
  重复: 'cf',
  重新: 'cx',
  重组: 'cz',
  重建: 'cj',
  重庆: 'cq',
  县长: 'xz',
  市长: 'sz',
  区长: 'qz',
  局长: 'jz',
  镇长: 'zz',
  乡长: 'xz',
  部长: 'bz',
  省长: 'sz',
  州长: 'zz',
  校长: 'xz',
  院长: 'yz',
  会长: 'hz',
  所长: 'sz',
  处长: 'cz',
  科长: 'kz',
  站长: 'zz',
  队长: 'dz',
  组长: 'zz',
  司长: 'sz',
  行长: 'hz',
  家长: 'jz',
  成长: 'cz',
  增长: 'zz',
  生长: 'sz',
  银行: 'yh',
  行业: 'hy',
  会计: 'kj',
  音乐: 'yy',
  传记: 'zj',
  率先: 'sx',
  表率: 'bs',
  投降: 'tx',
  畜牧: 'xm',
  校对: 'jd',
  校核: 'jh',
  厦门: 'xm',
  西藏: 'xz',
};

/** 干部长期 holds no 部长. */
const LONG = /^长[期效远久足江]/;

let collator: Intl.Collator | undefined;

/** Pinyin initials of a text as a clerk types them: 法治政府 → fzzf; other letters and figures as they are, marks left out. */
export function initials(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const word = WORDS[text.slice(index, index + 2)];
    if (word !== undefined && !LONG.test(text.slice(index + 1, index + 3))) {
      result += word;
      index += 1;
    } else result += initialOf(text.charAt(index));
  }
  return result;
}

function initialOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (!isHan(character.charCodeAt(0))) return '';
  collator ??= new Intl.Collator('zh-CN-u-co-pinyin');
  const { compare } = collator;
  return READINGS[character] ?? BOUNDARIES.findLast(([first]) => compare(character, first) >= 0)?.[1] ?? '';
}
