import type * as vscode from 'vscode';
import { guessKind, type OrganKind, suggestRecipients } from '../../core/model/organ-kind.ts';
import type { Syntax } from '../../core/model/report.ts';
import { isOrganList } from '../../core/reading/organs.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { askChoice, askText } from './ask.ts';
import { checkOrgan, isThisAnOffice } from './ask-organ.ts';
import { askYear } from './ask-year.ts';
import { type Answer, BACK, type Frame, type Step } from './steps.ts';

/** What is asked before a new report is laid out; texts may be empty. */
export interface NewReport {
  readonly organ: string;
  readonly kind: OrganKind;
  /** Calendar year. */
  readonly year: number;
  readonly recipients: string;
  readonly numbered: boolean;
  readonly syntax: Syntax;
}

/** The questions, in their order. */
export const STEPS: readonly Step<NewReport>[] = [
  askOrgan,
  askKind,
  askReportYear,
  askRecipients,
  askNumber,
  askSyntax,
];

/** The same of a document that is there: how it is written down is settled. */
export const STEPS_ON_PAGE = STEPS.slice(0, -1);

async function askOrgan(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const organ = await askText(frame, {
    question: t('which office reports?'),
    placeholder: t('For example {0}', '霁川县水利局'),
    prompt: t('Full name of the office that reports; leave it empty to fill it in later'),
    value: facts.organ,
    check: checkOrgan,
  });
  if (organ === undefined || organ === BACK) return organ;
  const kind = organ === facts.organ || organ === '' ? facts.kind : guessKind(organ);
  const [recipients = ''] = likelyRecipients(organ, kind);
  return organ === facts.organ ? facts : { ...facts, organ, kind, recipients };
}

/** Whom an office may report to, likeliest first, without colon; where its name does not tell, what most do. */
export function likelyRecipients(organ: string, kind: OrganKind): readonly string[] {
  const suggested = suggestRecipients(organ, kind);
  return suggested.length > 0 ? suggested : ['县委、县政府', '区委、区政府', '市委、市政府'];
}

async function askKind(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const items: readonly (vscode.QuickPickItem & { readonly of: OrganKind })[] = [
    { of: 'government', label: t('Government'), description: '霁川县人民政府' },
    { of: 'department', label: t('Department'), description: '霁川县水利局' },
    { of: 'township', label: t('Township or sub-district'), description: '霁川县柳湾镇人民政府' },
  ];
  const answer = await askChoice(frame, {
    question: t('what kind of office is it?'),
    placeholder: t('Each kind is asked for what it does'),
    items,
    active: items.find((item) => item.of === facts.kind),
  });
  if (answer === undefined || answer === BACK) return answer;
  const kind = answer.of;
  const [recipients = ''] = likelyRecipients(facts.organ, kind);
  return kind === facts.kind ? facts : { ...facts, kind, recipients };
}

async function askReportYear(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const words = { question: t('which year’s work?'), prompt: t('The year the report is about') };
  const year = await askYear(frame, words, facts.year);
  return year === undefined || year === BACK ? year : { ...facts, year };
}

async function askRecipients(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const texts = new Set([facts.recipients, ...likelyRecipients(facts.organ, facts.kind)].filter((text) => text !== ''));
  const later = { label: t('Fill in later'), recipients: '' };
  const items = [...[...texts].map((recipients) => ({ label: inert(`${recipients}：`), recipients })), later];
  const answer = await askChoice(frame, {
    question: t('whom does it go to?'),
    placeholder: t('Choose, or type something else, for example {0}', '区委、区政府'),
    items,
    active: items[0],
    typed: (text) => {
      const recipients = text.replace(/[：:]$/, '');
      const description = isOrganList(recipients) ? '' : isThisAnOffice();
      return { label: inert(`${recipients}：`), description, recipients };
    },
  });
  return answer === undefined || answer === BACK ? answer : { ...facts, recipients: answer.recipients };
}

async function askNumber(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const example = `霁水发〔${facts.year + 1}〕3号`;
  const items = [
    { label: t('With document number'), description: t('For example {0}', example), numbered: true },
    { label: t('Without document number'), numbered: false },
  ];
  const answer = await askChoice(frame, {
    question: t('has it a document number?'),
    placeholder: t('What is sent as an official document has one'),
    items,
    active: items[facts.numbered ? 0 : 1],
  });
  return answer === undefined || answer === BACK ? answer : { ...facts, numbered: answer.numbered };
}

async function askSyntax(facts: NewReport, frame: Frame): Promise<Answer<NewReport>> {
  const items: readonly (vscode.QuickPickItem & { readonly syntax: Syntax })[] = [
    { label: t('Text'), description: t('looks as it will on paper'), syntax: 'plain' },
    { label: 'Markdown', description: t('headings marked with #'), syntax: 'markdown' },
  ];
  const answer = await askChoice(frame, {
    question: t('how is it written down?'),
    placeholder: t('Whoever is not sure takes the first'),
    items,
    active: items.find(({ syntax }) => syntax === facts.syntax),
  });
  return answer === undefined || answer === BACK ? answer : { ...facts, syntax: answer.syntax };
}
