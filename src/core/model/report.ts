import type { DateText } from '../text/dates.ts';
import type { Span } from '../text/spans.ts';
import type { Level } from './heading.ts';
import type { PartId } from './part.ts';
import type { Profile } from './profile.ts';

/** How a document is written: Markdown, or text in which only numbers and wording show the structure. */
export type Syntax = 'markdown' | 'plain';

/** A piece of the report. `text` has line breaks and decoration removed, so it may be shorter than the span. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** 发文字号, in any form. */
export interface DocumentNumber extends Passage {
  /** 机关代字, for instance 云政办发. */
  readonly code: string;
  /** The year as written (〔22〕 is 22), and where its figures stand. */
  readonly year: number;
  readonly yearSpan: Span;
}

/** 主送机关. */
export type Addressee = Passage;

/** 署名, one or more organs. */
export type Signature = Passage;

/** 成文日期. */
export type SigningDate = DateText & Passage;

/** A heading, numbered or not. */
export interface Heading {
  readonly level: Level;
  /** Undefined: an unnumbered heading is a heading. */
  readonly number: number | undefined;
  /** The number as written, from its first character to its mark. */
  readonly marker: Passage | undefined;
  /** Without number, decoration and final mark. */
  readonly title: string;
  readonly titleSpan: Span;
  /** From the first character of the number or title to the last of the title, final mark included. */
  readonly span: Span;
  /** The whole physical piece the heading opens, indentation and what runs on behind it included. */
  readonly line: Span;
  /** Text runs on behind the heading on the same line, or the heading is itself a sentence. */
  readonly runIn: boolean;
  /** The number of `#` before it in Markdown, 0 elsewhere. */
  readonly hashes: number;
  /** It stands inside a line that holds several headings. */
  readonly inline: boolean;
}

/** A heading with everything up to the next one of its level or above. */
export interface Section {
  readonly heading: Heading;
  /** More than one when the heading merges parts; empty when it carries none. */
  readonly parts: readonly PartId[];
  /** From the heading's first character to the end of the section's last line. */
  readonly span: Span;
  /** The section's own text: behind its heading, before its first child. May be empty. */
  readonly body: Span;
  readonly children: readonly Section[];
}

/** Where a part is found. */
export interface PartPlace {
  readonly part: PartId;
  /** embedded: only a lower-level heading or a passage of the prose carries it. */
  readonly status: 'present' | 'embedded' | 'missing';
  readonly span: Span | undefined;
  readonly section: Section | undefined;
}

/** What a year in the report is the year of. */
export type YearRole = 'title' | 'lead-in' | 'heading' | 'plan' | 'document-number' | 'date' | 'body';

/** A place that speaks for a report year. */
export interface YearWitness {
  readonly role: YearRole;
  /** The year as written. */
  readonly year: number;
  /** The report years it can belong to, best first. */
  readonly speaksFor: readonly number[];
  readonly span: Span;
}

/** The report year, inferred by vote. */
export interface ReportYear {
  readonly value: number | undefined;
  /** Share of the weight that speaks for the value, 0–1; 0 when two years are level. */
  readonly confidence: number;
  readonly witnesses: readonly YearWitness[];
}

/** A report as read. Every text can be read; one that is no report has few of these. */
export interface Report {
  readonly text: string;
  readonly syntax: Syntax;
  /** What it was read as a report of. */
  readonly profile: Profile;
  /** The non-blank lines, trimmed and without Markdown decoration; code, comments and front matter left out. */
  readonly lines: readonly Span[];
  /** Every outermost 《…》, marks included. */
  readonly cited: readonly Span[];
  /** The lines that belong to the page or file a report was published in, not to the report: 索引号, 当前位置, 打印 关闭. */
  readonly webLines: readonly Span[];
  /** The first line of another report in the same text, which is not read. */
  readonly secondReport: Span | undefined;
  /** The pieces, the first excepted, of lines that hold several headings: each should have a line of its own. */
  readonly unsplit: readonly Span[];
  readonly title: Passage | undefined;
  readonly documentNumber: DocumentNumber | undefined;
  readonly addressee: Addressee | undefined;
  /** The clause that opens the report (现将…报告如下：). */
  readonly leadIn: Passage | undefined;
  readonly sections: readonly Section[];
  /** 特此报告。 */
  readonly closing: Passage | undefined;
  readonly signature: Signature | undefined;
  readonly date: SigningDate | undefined;
  /** A date line whose month or day is still to be written. */
  readonly pendingDate: Passage | undefined;
  readonly note: Passage | undefined;
  /** Where the body ends and signature, date, notes and appendices begin. */
  readonly bodyEnd: number;
  readonly parts: readonly PartPlace[];
  readonly year: ReportYear;
}

/** The report year (calendar year) where its witnesses settle it. */
export function settledYear({ year: { value, confidence } }: Pick<Report, 'year'>): number | undefined {
  return confidence > 0 ? value : undefined;
}

/** The sections of a tree, each before its children. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* allSections(section.children);
  }
}
