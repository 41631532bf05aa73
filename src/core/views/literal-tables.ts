import { CAMPAIGNS } from '../data/campaigns.ts';
import { CONGRESSES } from '../data/congresses.ts';
import { DEPARTMENT_BUSINESS } from '../data/department-business.ts';
import { DOCUMENTS } from '../data/documents.ts';
import { EXPRESSIONS } from '../data/expressions.ts';
import { MEMBER_SETS } from '../data/member-sets.ts';
import { PATTERNS } from '../data/patterns.ts';
import { RELATIVE_TIMES } from '../data/relative-times.ts';
import { REQUESTS } from '../data/requests.ts';
import type { Expression, WrongForm } from '../data/row-types/expression.ts';
import type { Pattern } from '../data/row-types/pattern.ts';
import { TERMS } from '../data/terms.ts';
import { normalizeTitle } from '../text/titles.ts';

/** Literals, and what each stands for. */
export type Literals<Value> = Generator<readonly [literal: string, value: Value]>;

/** A wrong form of an expression, and the rule that speaks for its table. */
export interface ExpressionForm {
  readonly rule: string;
  readonly expression: Expression;
  readonly form: WrongForm;
}

/** What a pattern begins with, and the rule that speaks for its table. */
export interface PatternTrigger {
  readonly rule: string;
  readonly pattern: Pattern;
}

/** A form of a member: the place of its set among the sets, its own in the set, and the member as it should be. */
export interface MemberForm {
  readonly set: number;
  readonly index: number;
  readonly isWrong: boolean;
  readonly text: string;
  readonly right: string;
}

/**
 * congress: 二十大. plenum: 二十届, where a list of plenums may follow. five-years: 十三五, 七五. bare-title: a regulation or
 * Party rule named in full. The others are words of their tables.
 */
export type MentionKind = 'relative-time' | 'congress' | 'plenum' | 'term' | 'campaign' | 'five-years' | 'bare-title';

/** Shorter names of rules are everyday words. */
const SHORTEST_BARE_TITLE = 7;

/** Every table of literals that is looked for in a report, all in one pass: a new one is a line here and a function below. */
export const LITERAL_TABLES = {
  expressions: expressionForms,
  patterns: patternTriggers,
  members: memberForms,
  mentions: mentionWords,
  business: businessWords,
  requests: requestOpenings,
} as const;

function* expressionForms(): Literals<ExpressionForm> {
  for (const [rule, table] of Object.entries(EXPRESSIONS)) {
    for (const expression of table) {
      for (const form of expression.forms) yield [form.wrong, { rule, expression, form }];
    }
  }
}

function* patternTriggers(): Literals<PatternTrigger> {
  for (const [rule, table] of Object.entries(PATTERNS)) {
    for (const pattern of table) {
      for (const trigger of pattern.triggers) yield [trigger, { rule, pattern }];
    }
  }
}

function* memberForms(): Literals<MemberForm> {
  for (const [set, { members }] of MEMBER_SETS.entries()) {
    for (const [index, { right, also = [], wrong = [] }] of members.entries()) {
      for (const text of [right, ...also].flatMap(quotedAnyhow))
        yield [text, { set, index, isWrong: false, text, right }];
      for (const text of wrong.flatMap(quotedAnyhow)) yield [text, { set, index, isWrong: true, text, right }];
    }
  }
}

/** A form with “…” also in single, straight and without quotation marks: those are another rule's business. */
function quotedAnyhow(form: string): readonly string[] {
  if (!form.includes('“')) return [form];
  return ['“”', '‘’', '""', '  '].map(([open = '', close = '']) =>
    form.replace('“', open.trim()).replace('”', close.trim()),
  );
}

function* mentionWords(): Literals<MentionKind> {
  for (const { word } of RELATIVE_TIMES) yield [word, 'relative-time'];
  for (const { name } of CONGRESSES) {
    yield [`${name}大`, 'congress'];
    yield [`${name}届`, 'plenum'];
  }
  for (const { term } of TERMS) yield [term, 'term'];
  for (const campaign of CAMPAIGNS) for (const word of campaign.words) yield [word, 'campaign'];
  for (const figure of '二三四五六') yield [`十${figure}五`, 'five-years'];
  for (const figure of '五六七八九') yield [`${figure}五`, 'five-years'];
  for (const { kind, title } of DOCUMENTS) {
    const name = normalizeTitle(title);
    const isRule = kind === 'regulation' || kind === 'party-rule';
    if (isRule && name.length >= SHORTEST_BARE_TITLE && !name.includes('关于')) yield [name, 'bare-title'];
  }
}

/** The department whose business a word is. */
function* businessWords(): Literals<string> {
  for (const { department, words } of DEPARTMENT_BUSINESS) for (const word of words) yield [word, department];
}

/** The whole of a request that begins with a literal. */
function* requestOpenings(): Literals<RegExp> {
  for (const { opening, request } of REQUESTS) yield [opening, request];
}
