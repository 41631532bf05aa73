import { formatMarker } from '../model/heading.ts';
import { guessKind, type OrganKind } from '../model/organ-kind.ts';
import type { Profile, ProfilePart } from '../model/profile.ts';
import type { Syntax } from '../model/report.ts';
import { prompt } from '../text/prompts.ts';
import { partHeading } from './insert-part.ts';

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

/** A new report: head, lead-in with its basis, the parts of the profile with prompts, closing. It lints clean but for its prompts. */
export function draft(profile: Profile, facts: DraftFacts): string {
  const name = facts.organ?.trim() ?? '';
  const organ = name || prompt('发文机关全称');
  const kind = facts.kind ?? (name === '' ? undefined : guessKind(name));
  const recipients = facts.recipients?.trim().replace(/[：:]$/, '') || prompt('主送机关，一般是本级党委和政府');
  const isMarkdown = facts.syntax === 'markdown';
  const head = [
    `${isMarkdown ? '# ' : ''}${organ}关于${facts.year}年度法治政府建设情况的报告`,
    ...(facts.numbered === true ? [`${prompt('机关代字')}〔${facts.year + 1}〕${prompt('序号')}号`] : []),
    `${recipients}：`,
    `${facts.year}年，${prompt('一两句话概括全年工作')}。根据${profile.basis}，现将${facts.year}年度法治政府建设情况报告如下：`,
  ];
  const parts = profile.parts.flatMap((part, index) => [
    `${isMarkdown ? '## ' : ''}${formatMarker(1, index + 1)}${partHeading(part, facts.year)}`,
    ...partLines(part, kind),
  ]);
  const closing = ['特此报告。', organ, `${facts.year + 1}年${prompt('月')}月${prompt('日')}日`];
  const gap = isMarkdown ? '\n\n' : '\n';
  return `${[...head, ...parts, ...closing].join(gap)}\n`;
}

/** What stands under the heading of a part: for each thing the reader expects a prompt. */
function partLines({ id, topics, kindTopics }: ProfilePart, kind: OrganKind | undefined): readonly string[] {
  if (id === 'other') return ['无。'];
  const own = kind === undefined ? [] : (kindTopics?.[kind] ?? []);
  return [...topics, ...own].map((topic) => `${prompt(topic)}。`);
}
