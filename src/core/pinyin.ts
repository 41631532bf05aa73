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
  强: 'q',
  乐: 'l',
};

let collator: Intl.Collator | undefined;

/** Pinyin initials of a text as a clerk types them: 法治政府 → fzzf; other letters and figures as they are, marks left out. */
export function initials(text: string): string {
  collator ??= new Intl.Collator('zh-CN-u-co-pinyin');
  let result = '';
  for (const character of text) {
    if (/[a-z0-9]/i.test(character)) result += character.toLowerCase();
    else if (/[\u4e00-\u9fa5]/.test(character)) result += READINGS[character] ?? initialOf(character, collator);
  }
  return result;
}

function initialOf(character: string, order: Intl.Collator): string {
  const at = BOUNDARIES.findLastIndex(([first]) => order.compare(character, first) >= 0);
  return BOUNDARIES[at]?.[1] ?? '';
}
