import type { Profile } from '../model/profile.ts';
import { allSections, type Report } from '../model/report.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { matchesOf } from '../text/matches.ts';
import { slice } from '../text/spans.ts';
import { YEAR } from '../text/years.ts';
import { mayBeReport } from './candidate.ts';
import { isProse, isTitle } from './head.ts';
import { valuesBehind } from './labelled.ts';
import { isOrganName } from './organs.ts';
import { isOfRedHead } from './red-head.ts';

/** Without a title, this share of the headings must speak of the profile's subject. */
const SUBJECT_SHARE = 0.25;
const LEAST_SUBJECT_HEADINGS = 2;

/** How a document of any kind calls itself. */
const GENRE =
  /(?:报告|总结|汇报|要点|方案|计划|规划|意见|通知|公告|通报|讲话|发言|致辞|公示|清单|目录|指南|办法|规定|细则|决定|专访|访谈|评论|倡议书|提纲|范文|模板|函|请示|批复|纪要|简报|信息|答记者问)(?:[（(][^（）()]{0,20}[）)])?$/;
/** What may stand above the body of any document and is no title of it, beside the red head. */
const REMARK = /^[（(].*[）)]$/;
const LONGEST_TITLE = 60;
const TITLE_LABEL =
  /^[【[|｜]?[\s\u3000]{0,4}(?:标[\s\u3000]{0,4}题|题[\s\u3000]{0,4}名|名[\s\u3000]{0,4}称)(?=[\s\u3000]{0,4}[】\]:：|｜])/g;
const ANY_YEAR = new RegExp(YEAR);
/** Characters: in less, how often words occur says nothing. */
const LEAST_DENSE = 200;
/** Words in a thousand characters: of 84 reports the sparsest has 2.4 and 6.3, of 31 reports of other kinds on all of government the densest 1.8 and 8.9. */
const DENSE_SUBJECT = 4;
const DENSE_FIELD = 8;

/**
 * Whether a text is a report of the profile's kind: it bears such a title, or its file's `name` (folders and all) is one; or it has
 * no title at all, two of the parts, and a lead-in, headings or a part on 第一责任人 that speak of the subject (a general work summary
 * has the other parts as well); or one part, and all of its words speak of it. A text that calls itself something else
 * (行政执法情况的报告, 述法报告) is none, whatever its lead-in says; a page that only leads to a report is none.
 */
export function isReport(report: Report, profile: Profile = RULE_OF_LAW, name = ''): boolean {
  // Whoever asks first whether a text is worth reading must not be told otherwise afterwards.
  if (!mayBeReport(report.text, profile)) return false;
  if (report.title !== undefined) return report.webLines.length === 0 || hasBody(report);
  const others = otherTitles(report);
  if (others.some((line) => GENRE.test(line))) return false;
  const isNamed = isTitle(stemOf(name), profile) || isNamedByPage(report, profile);
  if (isNamed && hasBody(report)) return true;
  const present = report.parts.filter((part) => part.status === 'present').length;
  const isAnnounced = profile.title.about.test(report.leadIn?.text ?? '');
  if (present < 1 || (others.length > 0 && !isAnnounced)) return false;
  if (isDense(report, profile)) return true;
  if (present < 2) return false;
  return isOnSubject(report, profile);
}

/** Whether lead-in, a part on 第一责任人 or enough headings speak of the subject. */
function isOnSubject({ leadIn, parts, sections }: Report, profile: Profile): boolean {
  if (profile.subject.test(leadIn?.text ?? '')) return true;
  if (parts.some(({ part, status }) => part === 'leadership' && status === 'present')) return true;
  const headings = [...allSections(sections)].map((section) => section.heading.title);
  const onSubject = headings.filter((title) => profile.subject.test(title)).length;
  return onSubject >= LEAST_SUBJECT_HEADINGS && onSubject / headings.length >= SUBJECT_SHARE;
}

/** Whether the particulars of a page tell the title: 标题：…, 【名称】…. A template names nobody: ××县. */
function isNamedByPage({ text, webLines }: Report, profile: Profile): boolean {
  return [...valuesBehind(text, webLines, TITLE_LABEL)].some((value) => {
    const name = slice(text, value);
    return isTitle(name, profile) && !/[×＊*○]|XX/.test(name);
  });
}

/** The name of a file without its folders and what says of which kind it is. */
function stemOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Whether anything stands below the head. */
function hasBody({ sections, leadIn, lines, text }: Report): boolean {
  return sections.length > 0 || leadIn !== undefined || lines.some((line) => isProse(slice(text, line)));
}

/** Whether a text that opens with a year and is sent to nobody below speaks of its subject all the time. */
function isDense(report: Report, profile: Profile): boolean {
  const text = report.lines.map((line) => slice(report.text, line)).join('\n');
  if (text.length < LEAST_DENSE || /^各/.test(report.addressee?.text ?? '')) return false;
  const opening = text.slice(report.addressee?.text.length ?? 0, LEAST_DENSE);
  if (!ANY_YEAR.test(opening)) return false;
  const { subject, field } = profile.words;
  const perThousand = (words: RegExp) => (matchesOf(words, text).length / text.length) * 1000;
  return perThousand(subject) >= DENSE_SUBJECT && perThousand(field) >= DENSE_FIELD;
}

/** The short lines above the first heading and the prose that nothing explains: what another kind of document calls itself. */
function otherTitles(report: Report): readonly string[] {
  const first = report.sections[0]?.heading.span.start ?? report.text.length;
  const others: string[] = [];
  for (const line of report.lines) {
    const content = slice(report.text, line);
    if (line.start >= first || isProse(content)) break;
    const isKnown = line.start === report.addressee?.span.start || line.start === report.documentNumber?.span.start;
    if (isKnown || content.length > LONGEST_TITLE || isOrganName(content)) continue;
    if (isOfRedHead(content) || REMARK.test(content)) continue;
    others.push(content);
  }
  return others;
}
