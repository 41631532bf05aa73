import type { Passage } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { slice } from '../text/spans.ts';
import { view } from './view.ts';

const PROMPT = '【待填[^【】\\r\\n]{0,60}】';
const YEAR = `[〔［\\[（(](?:[0-9]{4}|${PROMPT})年?[〕］\\]）)]`;
const PENDING_NUMBER = new RegExp(`^(?:${PROMPT}|[${HAN}]{2,16})${YEAR}第?(?:${PROMPT}|[0-9]{1,5})号?$`);

/** A 发文字号 somebody has still to fill in: 【待填：机关代字】〔2026〕【待填：序号】号, or half of it; it stands above the first heading. */
export const pendingNumber = view(({ text, documentNumber, sections, bodyEnd, lines }): Passage | undefined => {
  if (documentNumber !== undefined) return undefined;
  const body = sections[0]?.heading.span.start ?? bodyEnd;
  for (const { start, end } of lines) {
    if (start >= body) return undefined;
    const line = slice(text, { start, end });
    if (line.includes('【待填') && PENDING_NUMBER.test(line)) return { text: line, span: { start, end } };
  }
  return undefined;
});
