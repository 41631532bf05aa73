import { type Citation, citationsOf } from '../citing/citations.ts';
import { findEditions, findOfficialTitle, successorTitle } from '../citing/documents.ts';
import { lifespanOf } from '../citing/lifespans.ts';
import type { OfficialDocument } from '../data/row-types/official-document.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { type Moment, momentOf, standing } from '../views/moment.ts';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_TEXTS, type ExplanationTexts } from './explanation-texts.ts';

/** What is known of the document cited at an offset: number, dates, whether it holds for the report's year, what took its place. */
export function explainCitation(report: Report, offset: number, language: Language = 'zh-CN'): Explanation | undefined {
  const texts = EXPLANATION_TEXTS[language];
  const citation = citationsOf(report).find(({ span }) => span.start <= offset && offset < span.end);
  if (citation === undefined) return undefined;
  const { document, span } = citation;
  if (document === undefined) return explainUnknown(citation, texts);
  const points = [
    ...aboutDocument(document, language),
    ...aboutStanding(citation.title, document, momentOf(report), texts),
  ];
  return { span, title: `《${document.title}》`, points };
}

/** Number and dates of a document. */
export function aboutDocument(
  { number, published, inForce, revised, window, until }: OfficialDocument,
  language: Language = 'zh-CN',
): readonly string[] {
  const texts = EXPLANATION_TEXTS[language];
  const begins = inForce === undefined || inForce === published ? [] : [texts.inForce(inForce)];
  return [
    ...(number === undefined ? [] : [texts.number(number)]),
    ...(window === undefined ? [] : [texts.term(window.from, window.to)]),
    [texts.published(published), ...begins].join(texts.semicolon),
    ...(revised === undefined ? [] : [texts.revised(revised)]),
    ...(until === undefined ? [] : [texts.until(until)]),
  ];
}

function aboutStanding(
  title: string,
  document: OfficialDocument,
  moment: Moment | undefined,
  texts: ExplanationTexts,
): readonly string[] {
  if (moment === undefined) return [texts.standingUndecided];
  const life = lifespanOf(document);
  switch (standing(life, moment)) {
    case 'not-yet':
      return [texts.notYet(moment.year)];
    case 'over': {
      const successor = successorTitle(document, title, moment);
      const since = document.window === undefined ? texts.over : texts.termOver;
      return [since(moment.year), ...(successor === undefined ? [] : [texts.successor(successor)])];
    }
    default:
      return [texts.valid(moment.year)];
  }
}

/** A title that is nearly right, or that of a plan with years it never had. */
function explainUnknown({ title, normalized, span }: Citation, texts: ExplanationTexts): Explanation | undefined {
  const official = findOfficialTitle(title, normalized);
  if (official !== undefined) return { span, title: texts.otherTitle, points: [texts.official(official)] };
  const editions = findEditions(title);
  if (editions.length === 0) return undefined;
  const points = editions.map((edition) => `《${edition.title}》`);
  return { span, title: texts.noSuchEdition, points };
}
