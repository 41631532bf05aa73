import type { Rule } from '../model/rule.ts';
import { addressee } from './addressee.ts';
import { anachronism } from './anachronism.ts';
import { approximation } from './approximation.ts';
import { campaignLeftover } from './campaign-leftover.ts';
import { citationForm } from './citation-form.ts';
import { confusableWord } from './confusable-word.ts';
import { dateForm } from './date-form.ts';
import { dateName } from './date-name.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberYear } from './document-number-year.ts';
import { emptySection } from './empty-section.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { excuse } from './excuse.ts';
import { figuresCount } from './figures-count.ts';
import { figuresRatio } from './figures-ratio.ts';
import { figuresSum } from './figures-sum.ts';
import { fixedExpression } from './fixed-expression.ts';
import { foreignContent } from './foreign-content.ts';
import { headingForm } from './heading-form.ts';
import { headingLevel } from './heading-level.ts';
import { headingSequence } from './heading-sequence.ts';
import { leadIn } from './lead-in.ts';
import { longSentence } from './long-sentence.ts';
import { lostDash } from './lost-dash.ts';
import { numberForm } from './number-form.ts';
import { officialName } from './official-name.ts';
import { organName } from './organ-name.ts';
import { outdatedCitation } from './outdated-citation.ts';
import { ownTerm } from './own-term.ts';
import { pairedMarks } from './paired-marks.ts';
import { partContent } from './part-content.ts';
import { partOrder } from './part-order.ts';
import { placeholder } from './placeholder.ts';
import { planYear } from './plan-year.ts';
import { punctuation } from './punctuation.ts';
import { relativeTime } from './relative-time.ts';
import { repeatedText } from './repeated-text.ts';
import { reportYear } from './report-year.ts';
import { requestInReport } from './request-in-report.ts';
import { requiredParts } from './required-parts.ts';
import { residue } from './residue.ts';
import { secondReport } from './second-report.ts';
import { sensitiveData } from './sensitive-data.ts';
import { signature } from './signature.ts';
import { signatureDate } from './signature-date.ts';
import { spacing } from './spacing.ts';
import { staleYear } from './stale-year.ts';
import { titleForm } from './title-form.ts';
import { unfinishedParagraph } from './unfinished-paragraph.ts';
import { unsplitText } from './unsplit-text.ts';
import { webLines } from './web-lines.ts';

/** Every rule, in the order of the manual. */
export const RULES: readonly Rule[] = [
  requiredParts,
  partOrder,
  partContent,
  emptySection,
  headingSequence,
  headingForm,
  headingLevel,
  enumerationSequence,
  titleForm,
  addressee,
  leadIn,
  signature,
  organName,
  requestInReport,
  foreignContent,
  unsplitText,
  secondReport,
  reportYear,
  planYear,
  documentNumberYear,
  signatureDate,
  documentNumberForm,
  dateForm,
  staleYear,
  relativeTime,
  outdatedCitation,
  anachronism,
  campaignLeftover,
  lostDash,
  fixedExpression,
  confusableWord,
  officialName,
  ownTerm,
  repeatedText,
  approximation,
  citationForm,
  figuresSum,
  figuresCount,
  figuresRatio,
  numberForm,
  dateName,
  residue,
  webLines,
  placeholder,
  pairedMarks,
  punctuation,
  spacing,
  unfinishedParagraph,
  sensitiveData,
  longSentence,
  excuse,
];
