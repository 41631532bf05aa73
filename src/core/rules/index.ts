import type { Rule } from '../rule.ts';
import { dateForm } from './date-form.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberYear } from './document-number-year.ts';
import { emptySection } from './empty-section.ts';
import { headingForm } from './heading-form.ts';
import { headingSequence } from './heading-sequence.ts';
import { partOrder } from './part-order.ts';
import { planYear } from './plan-year.ts';
import { reportYear } from './report-year.ts';
import { requiredParts } from './required-parts.ts';
import { signature } from './signature.ts';
import { signatureDate } from './signature-date.ts';
import { unsplitText } from './unsplit-text.ts';

/** Every rule, in the order of the manual. */
export const RULES: readonly Rule[] = [
  requiredParts,
  partOrder,
  emptySection,
  headingSequence,
  headingForm,
  unsplitText,
  reportYear,
  planYear,
  documentNumberYear,
  signatureDate,
  documentNumberForm,
  dateForm,
  signature,
];
