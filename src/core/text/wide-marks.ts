const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '．': '。',
  '(': '（',
  ')': '）',
};

/** The mark that a Chinese sentence has where one of another width stands; others as they are. */
export function wide(mark: string): string {
  return WIDE[mark] ?? mark;
}
