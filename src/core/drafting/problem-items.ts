import type { Report, Section } from '../model/report.ts';
import { recognizeParts } from '../reading/parts.ts';
import { withoutLenticular } from '../text/prompts.ts';
import type { Span } from '../text/spans.ts';
import { headingItem, numberedItems, planOpening, sentenceItems, type ToldItem } from './told-items.ts';

/** What a sentence says of something that is not as it should be. */
const SHORTCOMING =
  /不(?:足|够|高|强|深|实|细|全|多|广|均|平衡|充分|完善|健全|规范|及时|到位|熟悉|适应|扎实|明显)|有(?:待|差距)|薄弱|短板|欠缺|缺乏|缺少|滞后|偏(?:少|低|弱)|单一|仍需|尚未|难以|较(?:少|弱|低|慢)|不了|未能/;
/** Sentences that lead in, count or give the reason. */
const NO_ITEM = /原因|以下|如下|[几一二三四五六七八九十]{1,3}个?方面|取得|对照|虽然/;
/** A sub-heading that tells of reasons alone, or of what is to be done. */
const REASONS = /原因|措施|打算|安排|计划|下一步/;

/** Where a sentence goes on to the reason. */
const REASON = /，(?:这?(?:主要|根本|究其)?(?:原因|是由于|由于|受限)|主要是|根[源子]|究其)/;
/** UTF-16 units: what is shorter names nothing. */
const LEAST_ITEM = 4;

/** What a report says is still amiss: the sub-headings under 不足, else 一是…二是…, else the sentences that say so. */
export function problemItems(report: Report): readonly ToldItem[] {
  const sections = report.sections.filter(({ parts }) => parts.includes('problems'));
  const place = report.parts.find(({ part }) => part === 'problems');
  const found =
    sections.length > 0 || place?.section === undefined
      ? sections.flatMap((section) => sectionItems(report, section))
      : sectionItems(report, place.section);
  return found.filter(({ text }) => withoutLenticular(text).length >= LEAST_ITEM);
}

function behindLeadIn({ text, span }: ToldItem): ToldItem {
  const from = text.lastIndexOf('：') + 1;
  return { text: text.slice(from), span: { start: span.start + from, end: span.end } };
}

function withoutReason({ text, span }: ToldItem): ToldItem {
  const [told = ''] = text.split(REASON, 1);
  return { text: told, span: { start: span.start, end: span.start + told.length } };
}

function sectionItems(report: Report, section: Section): readonly ToldItem[] {
  const { children, parts, body } = section;
  const own = children.filter(({ heading }) => recognizeParts(heading.title, report.profile).includes('problems'));
  if (own.length > 0) return own.flatMap((child) => sectionItems(report, { ...child, parts: ['problems'] }));
  if (children.length > 0) {
    return parts.length > 1 ? [] : children.filter(({ heading }) => !REASONS.test(heading.title)).map(headingItem);
  }
  return proseItems(report, { start: body.start, end: planOpening(report, body) ?? body.end });
}

function proseItems(report: Report, body: Span): readonly ToldItem[] {
  const numbered = numberedItems(report, body).map(withoutReason);
  if (numbered.length > 0) return numbered;
  return sentenceItems(report, body)
    .map(behindLeadIn)
    .map(withoutReason)
    .filter(({ text }) => SHORTCOMING.test(text) && !NO_ITEM.test(text) && !text.startsWith('【'));
}
