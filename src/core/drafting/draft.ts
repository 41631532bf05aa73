import { formatMarker } from '../model/heading.ts';
import { guessKind, type OrganKind } from '../model/organ-kind.ts';
import type { Profile } from '../model/profile.ts';
import type { Syntax } from '../model/report.ts';
import { prompt } from '../text/prompts.ts';
import { numberLine } from './number-line.ts';
import { partHeading, partLines } from './part-lines.ts';

/** 附注: such a report is made public (《法治政府建设与责任落实督察工作规定》第二十四条). */
const NOTE = '（此件公开发布）';

/** What a clerk is asked before a new report is laid out. */
export interface DraftFacts {
  /** The calendar year the report is about. */
  readonly year: number;
  /** 发文机关, full name; asked for in the text when empty. */
  readonly organ?: string | undefined;
  /** What kind of office that is; read from its name when not told. */
  readonly kind?: OrganKind | undefined;
  /** 主送机关, without colon; asked for in the text when empty. */
  readonly recipients?: string | undefined;
  /** Whether the report bears a 发文字号. */
  readonly numbered?: boolean | undefined;
  readonly syntax?: Syntax | undefined;
}

/** The paragraphs of a new report: its head with the lead-in, each part of the profile, and the closing. */
export interface DraftPieces {
  readonly head: readonly string[];
  readonly parts: readonly (readonly string[])[];
  readonly closing: readonly string[];
}

/** A new report: head, lead-in with its basis, the parts of the profile with prompts, closing. It lints clean but for its prompts. */
export function draft(profile: Profile, facts: DraftFacts): string {
  const { head, parts, closing } = draftPieces(profile, facts);
  return `${[...head, ...parts.flat(), ...closing].join(facts.syntax === 'markdown' ? '\n\n' : '\n')}\n`;
}

/** The same piece by piece, as snippets offer them. */
export function draftPieces(profile: Profile, facts: DraftFacts): DraftPieces {
  const { year, numbered, syntax } = facts;
  const name = facts.organ?.trim() ?? '';
  const organ = name || prompt('发文机关全称');
  const kind = facts.kind ?? (name === '' ? 'any' : guessKind(name));
  const recipients = facts.recipients?.trim().replace(/[：:]$/, '') || prompt('主送机关，一般是本级党委和政府');
  const head = [
    `${hashes(1, syntax)}${organ}关于${year}年度法治政府建设情况的报告`,
    ...(numbered === true ? [numberLine(year + 1)] : []),
    `${recipients}：`,
    `${year}年，${prompt('概括全年工作，两三句即可：抓了什么、成效如何')}。根据${profile.basis}，现将${year}年度法治政府建设情况报告如下：`,
  ];
  const lower = { level: 2, hashes: syntax === 'markdown' ? 3 : 0, isNumbered: true } as const;
  const parts = profile.parts.map((part, index) => [
    `${hashes(2, syntax)}${formatMarker(1, index + 1)}${partHeading(part, year)}`,
    ...partLines(part, kind, lower).map(({ text }) => text),
  ]);
  const date = `${year + 1}年${prompt('月')}月${prompt('日')}日`;
  return { head, parts, closing: ['特此报告。', organ, date, NOTE] };
}

/** What marks a heading in Markdown, where the title has one. */
function hashes(count: number, syntax: Syntax | undefined): string {
  return syntax === 'markdown' ? `${'#'.repeat(count)} ` : '';
}
