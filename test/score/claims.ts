const WORDING = ['fixed-expression', 'confusable-word', 'official-name'] as const;

/** The rules that may claim an annotation, by its code; a finding of any other rule on the same line is no hit. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  ADDR: ['addressee'],
  'ADDR-MISSING': ['addressee'],
  APPROX: ['approximation'],
  BOOKMARK: ['citation-form', 'official-name', 'punctuation'],
  BRACKET: ['heading-form', 'punctuation', 'citation-form', 'paired-marks'],
  'CITE-OUTDATED': ['outdated-citation', 'citation-form'],
  COLLOC: WORDING,
  'DATE-MISSING': ['signature'],
  'DATE-NAME': ['date-name', 'official-name'],
  DEDI: WORDING,
  'DUP-SENT': ['repeated-text'],
  GENRE: ['lead-in'],
  GRAMMAR: WORDING,
  'HEAD-WORD': WORDING,
  LAYOUT: ['spacing', 'date-form'],
  'LEADIN-PUNCT': ['lead-in'],
  LEFTOVER: ['foreign-content', 'campaign-leftover'],
  'NAME-SIGN': ['organ-name'],
  'NAME-VAR': ['organ-name', ...WORDING],
  'NOTE-WORD': ['official-name', 'spacing'],
  'NUM-GAP': ['heading-sequence'],
  'NUM-LEVEL': ['heading-level'],
  'NUM-MISSING': ['heading-sequence'],
  ORDER: ['part-order'],
  'PART-CONTENT': ['part-content'],
  'PART3-EMBEDDED': ['required-parts'],
  'PART5-MISSING': ['required-parts'],
  PUNCT: ['punctuation', 'paired-marks', 'unfinished-paragraph'],
  QUOTE: ['punctuation', 'paired-marks', 'date-name', 'anachronism', ...WORDING],
  RESIDUE: ['residue'],
  'SIGN-MISSING': ['signature'],
  SPACE: ['spacing', 'heading-form', 'punctuation'],
  STYLE: WORDING,
  'SUM-HINT': ['figures-sum', 'figures-ratio', 'figures-count'],
  'SUM-MISMATCH': ['figures-sum', 'figures-count'],
  'TERM-FAZHI': WORDING,
  'TERM-FIXED': WORDING,
  'TERM-NAME': WORDING,
  'TERM-PLENUM': ['anachronism', ...WORDING],
  'TERM-REVERSED': WORDING,
  'TERM-SET': WORDING,
  'TERM-VAR': WORDING,
  'TIME-REL': ['relative-time', 'stale-year'],
  'TITLE-FORM': ['title-form', 'organ-name'],
  'TITLE-INCONSIST': ['citation-form'],
  'TITLE-ORGAN': ['title-form', 'organ-name'],
  TRUNC: ['unfinished-paragraph', ...WORDING],
  TYPO: ['repeated-text', ...WORDING],
  WORD: [...WORDING, 'date-form', 'number-form'],
  'WORD-POL': WORDING,
};

/** Codes of something that is not there: the annotation marks a line, no more. */
const ABSENT = new Set([
  'ADDR-MISSING',
  'DATE-MISSING',
  'PART-CONTENT',
  'PART3-EMBEDDED',
  'PART5-MISSING',
  'SIGN-MISSING',
]);

/** The rules that may claim an annotation with this code. */
export function claimants(code: string): readonly string[] {
  return CLAIMS[code] ?? [];
}

/** Whether an annotation with this code is found by any fitting finding on its line. */
export function standsForItsLine(code: string): boolean {
  return ABSENT.has(code);
}
