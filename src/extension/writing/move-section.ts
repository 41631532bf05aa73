import * as vscode from 'vscode';
import { moveSection } from '../../core/drafting/move-section.ts';
import type { Report, Section } from '../../core/model/report.ts';
import { nearest } from '../../core/text/search.ts';
import { sectionsOf } from '../../core/views/sections.ts';
import { MOVE_SECTION_DOWN, MOVE_SECTION_UP } from '../editor/commands.ts';
import { cursorOf, select } from '../editor/cursor.ts';
import { openDocument } from '../editor/documents.ts';
import { applyEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { columnOf } from '../editor/tabs.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { isRow, type Row } from '../reports/rows.ts';

/**
 * The commands that exchange a section with the one above or below: that of a row of the outline, or at an offset of an open document
 * (links have it so), else that of the cursor.
 */
export function registerMoveSection(reports: Pick<Reports, 'get'>): vscode.Disposable {
  const move = (command: string, step: -1 | 1) =>
    vscode.commands.registerCommand(command, (from?: unknown, start?: unknown) => {
      if (isRow(from)) return moveRow(reports, from, step);
      if (typeof from === 'string' && typeof start === 'number') return moveAt(reports, from, start, step);
      return moveAtCursor(reports, step);
    });
  return vscode.Disposable.from(move(MOVE_SECTION_UP, -1), move(MOVE_SECTION_DOWN, 1));
}

async function moveAtCursor(reports: Pick<Reports, 'get'>, step: -1 | 1): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  const { editor, reading } = front;
  const section = sectionAt(reading.report, cursorOf(editor));
  if (section === undefined) return say(t('The cursor is in no section'));
  await move(editor, reading, section, step);
}

async function moveAt(reports: Pick<Reports, 'get'>, address: string, start: number, step: -1 | 1): Promise<void> {
  const document = openDocument(vscode.Uri.parse(address));
  const reading = document && reports.get(document);
  const section = reading && sectionAt(reading.report, start);
  if (reading === undefined || section?.heading.span.start !== start) {
    return say(t('The report has changed: this section is no longer there'));
  }
  await move(
    await vscode.window.showTextDocument(reading.document, columnOf(reading.document)),
    reading,
    section,
    step,
  );
}

/** The row may have been drawn some key strokes ago: its section is looked for in the present text. */
async function moveRow(reports: Pick<Reports, 'get'>, { node, reading }: Row, step: -1 | 1): Promise<void> {
  const current = reports.get(reading.document);
  const section = node.section && current && sameSection(current.report, node.section);
  if (current === undefined || section === undefined) {
    return say(t('The report has changed: this section is no longer there'));
  }
  const editor = await vscode.window.showTextDocument(current.document, columnOf(current.document));
  await move(editor, current, section, step);
}

/** Exchanges the section with its neighbour; the selection stays where it was in its text. */
async function move(editor: vscode.TextEditor, reading: Reading, section: Section, step: -1 | 1): Promise<void> {
  const { document, report } = reading;
  const edits = moveSection(report, section.heading.span.start, step);
  const [upper, lower] = edits ?? [];
  if (upper === undefined || lower === undefined) {
    return say(step < 0 ? t('This section is the first already') : t('This section is the last already'));
  }
  const [own, moved] = step < 0 ? [lower, upper] : [upper, lower];
  const shift = step < 0 ? 0 : upper.text.length - (upper.span.end - upper.span.start);
  const growth = moved.text.length - (own.span.end - own.span.start);
  const end = moved.span.start + shift + moved.text.length - (own.span.end - section.span.end);
  const length = section.span.end - section.span.start;
  const placeAfter = (position: vscode.Position) => {
    const kept = Math.min(Math.max(document.offsetAt(position) - section.span.start, 0), length);
    return end - length + kept - (kept === 0 ? growth : 0);
  };
  const { anchor, active } = editor.selection;
  const [from, to] = [placeAfter(anchor), placeAfter(active)];
  if (await applyEdits(document, [upper, lower])) select(editor, from, to);
}

/** The innermost section that holds an offset; blank lines belong to the section above them. */
function sectionAt(report: Report, offset: number): Section | undefined {
  const section = sectionsOf(report).findLast(({ heading }) => heading.line.start <= offset);
  return section !== undefined && offset <= Math.max(report.bodyEnd, section.span.end) ? section : undefined;
}

/** The section of another version of the report: the one of that wording and level nearest to where it was. */
function sameSection(report: Report, { heading }: Section): Section | undefined {
  const alike = sectionsOf(report).filter(
    (section) => section.heading.level === heading.level && section.heading.title === heading.title,
  );
  return nearest(alike, heading.span.start, (section) => section.heading.span.start);
}
