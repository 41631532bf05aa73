import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../src/core/checking/fix.ts';
import { changeReportYear } from '../../src/core/drafting/change-year.ts';
import { insertPart } from '../../src/core/drafting/insert-part.ts';
import { moveSection } from '../../src/core/drafting/move-section.ts';
import { renumberAll } from '../../src/core/drafting/renumber.ts';
import { markerLike } from '../../src/core/drafting/written-like.ts';
import { findYearMentions } from '../../src/core/drafting/year-mentions.ts';
import { allSections, type Report, type Section } from '../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../src/core/reading/parse.ts';
import type { Edit } from '../../src/core/text/edits.ts';
import { slice } from '../../src/core/text/spans.ts';
import { anyDocument, RUNS } from './fixtures/arbitraries.ts';

function hold(property: (report: Report) => void): void {
  fc.assert(
    fc.property(anyDocument, ({ text, syntax }) => property(parse(text, syntax))),
    { numRuns: RUNS },
  );
}

function edited({ text, syntax }: Report, edits: readonly Edit[]): Report {
  return parse(applyFixes(text, [{ title: '', edits, safe: false }]), syntax);
}

const sectionsOf = ({ sections }: Report): readonly Section[] => [...allSections(sections)];

const titleOf = ({ heading }: Section): string => `${heading.level} ${heading.title}`;

/** Whether a heading number is written as the program would write it: 02. is not. */
function isUsual({ heading: { marker, number } }: Section): boolean {
  return marker === undefined || number === undefined || markerLike(number, marker.text) === marker.text;
}

/** Where the sections of a report begin, and their levels, when two neighbouring pieces of the text have changed places. */
function exchanged(report: Report, upper: Edit, lower: Edit): readonly string[] {
  const [growth, shrinkage] = [upper, lower].map(({ span, text }) => text.length - (span.end - span.start));
  const starts = sectionsOf(report).map(({ heading: { level, span } }) => {
    const { start } = span;
    const isIn = (edit: Edit) => edit.span.start <= start && start < edit.span.end;
    /** The number of the piece's own heading may have changed its length. */
    const change = (from: Edit, to: Edit) => {
      const isFirst = sectionsOf(report).find((each) => each.heading.span.start >= from.span.start)?.heading.span.start;
      return start === isFirst ? 0 : to.text.length - (from.span.end - from.span.start);
    };
    if (isIn(upper)) return [lower.span.start + (growth ?? 0) + start - upper.span.start + change(upper, lower), level];
    if (isIn(lower)) return [upper.span.start + start - lower.span.start + change(lower, upper), level];
    if (start >= lower.span.end) return [start + (growth ?? 0) + (shrinkage ?? 0), level];
    return [start >= upper.span.end ? start + (growth ?? 0) : start, level];
  });
  return starts.sort(([a = 0], [b = 0]) => a - b).map(([start, level]) => `${start} ${level}`);
}

describe('moving a section', () => {
  it('and back gives the same text, where numbers are usual and the moved text has the same sections, exchanged', () => {
    let moves = 0;
    let passedOver = 0;
    hold((report) => {
      for (const section of sectionsOf(report)) {
        const edits = moveSection(report, section.heading.span.start, 1);
        const [upper, lower] = edits ?? [];
        if (edits === undefined || upper === undefined || lower === undefined) continue;
        const moved = edited(report, edits);
        const starts = sectionsOf(moved).map(({ heading }) => `${heading.span.start} ${heading.level}`);
        const isEndKept = moved.text.length - moved.bodyEnd === report.text.length - report.bodyEnd;
        const isSame = isEndKept && starts.join() === exchanged(report, upper, lower).join();
        if (!isSame || !sectionsOf(report).every(isUsual)) {
          passedOver += 1;
          continue;
        }
        const from = lower.span.start + upper.text.length - (upper.span.end - upper.span.start);
        const back = sectionsOf(moved).find(({ heading }) => heading.span.start >= from);
        const undone = back && moveSection(moved, back.heading.span.start, -1);
        moves += 1;
        assert.equal(undone && edited(moved, undone).text, report.text, `${section.heading.title} in ${report.text}`);
      }
    });
    assertRare(passedOver, moves, 500);
  });
});

/** In Markdown a line may open or close what hides the lines below it: code, comments, other HTML, front matter, a rule. */
function mayHide({ text, syntax }: Report): boolean {
  return syntax === 'markdown' && /~~~|```|<[!a-z/?]|^[ \t>]*(?:---|===)/im.test(text);
}

describe('inserting a part', () => {
  it('brings its heading, and none but those below it, and takes none away, where no line of Markdown hides others', () => {
    hold((report) => {
      for (const { part, status } of report.parts) {
        const fix = status === 'present' || mayHide(report) ? undefined : insertPart(report, RULE_OF_LAW, part);
        if (fix === undefined) continue;
        const next = edited(report, fix.edits);
        const added = sectionsOf(next).find(({ parts }) => parts.includes(part));
        const own = new Set(added && [added, ...allSections(added.children)]);
        const others = sectionsOf(next).filter((section) => !own.has(section));
        assert.equal(next.parts.find((each) => each.part === part)?.status, 'present', `${part} in ${report.text}`);
        assert.deepEqual(others.map(titleOf), sectionsOf(report).map(titleOf), `${part} in ${report.text}`);
      }
    });
  });
});

describe('numbering afresh', () => {
  it('leaves titles alone, makes every row count from one, and is done once', () => {
    hold((report) => {
      const { edits } = renumberAll(report);
      if (edits.length === 0) return;
      const next = edited(report, edits);
      // A mark too many behind a number goes with the number.
      const wordsOf = (section: Section) => titleOf(section).replace(/ [、.．，,\s]+/, ' ');
      assert.deepEqual(sectionsOf(next).map(wordsOf), sectionsOf(report).map(wordsOf), report.text);
      assert.deepEqual(renumberAll(next).edits, [], report.text);
    });
  });
});

describe('changing the report year', () => {
  const rolesOf = (report: Report) => findYearMentions(report).map(({ role, offset }) => `${role} ${offset}`);

  it('touches figures of years only, and gives the year that was asked for where every witness moves along', () => {
    let changed = 0;
    let passedOver = 0;
    hold((report) => {
      const { value, witnesses } = report.year;
      const { edits, moved } = changeReportYear(report, (value ?? 0) + 1);
      if (value === undefined || edits.length === 0) return;
      for (const { span } of edits)
        assert.match(slice(report.text, span), /^[0-9０-９〇零○OoＯ一二三四五六七八九]{2,4}$/);
      const spans = new Set(moved.map(({ span }) => span.start));
      if (witnesses.every(({ span }) => spans.has(span.start))) {
        changed += 1;
        assert.equal(edited(report, edits).year.value, value + 1, report.text);
      } else passedOver += 1;
    });
    assertRare(passedOver, changed, 50);
  });

  it('and back gives the same text, where its years agree and each means the same in the changed one', () => {
    let there = 0;
    let passedOver = 0;
    hold((report) => {
      const { value } = report.year;
      const { edits, moved } = changeReportYear(report, (value ?? 0) + 1);
      if (value === undefined || edits.length === 0) return;
      const next = edited(report, edits);
      const agrees = moved.every(({ year, offset }) => year === value + (offset ?? 0));
      if (agrees && rolesOf(next).join() === rolesOf(report).join()) {
        there += 1;
        assert.equal(edited(next, changeReportYear(next, value).edits).text, report.text);
      } else passedOver += 1;
    });
    assertRare(passedOver, there, 2);
  });
});

/** What a property passes over must be rare, or it says nothing: at most one in so many. */
function assertRare(rare: number, all: number, oneIn: number): void {
  assert.ok(rare <= 2 + all / oneIn, `${rare} of ${all + rare}`);
}
