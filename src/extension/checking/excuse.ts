import * as vscode from 'vscode';
import { excuseFile, excuseLine, excusePassage } from '../../core/checking/write-excuse.ts';
import type { Finding, Rule } from '../../core/model/rule.ts';
import type { Edit } from '../../core/text/edits.ts';
import { nearest } from '../../core/text/search.ts';
import { slice } from '../../core/text/spans.ts';
import { EXCUSE_PASSAGE, EXCUSE_PLACE } from '../editor/commands.ts';
import { applyEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { toSpan } from '../editor/ranges.ts';
import { say } from '../editor/say.ts';
import { frontReport } from '../reports/front-report.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { ruleOf } from './pick-rule.ts';

/** Longer words are cut in the title of an action. */
const MOST_SHOWN = 12;

type Read = Pick<Reports, 'get'>;

/** The commands that write a mark, by which one place or one passage is not looked at by a rule any more. */
export function registerExcuse(reports: Read): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(EXCUSE_PLACE, (rule?: unknown, offset?: unknown) =>
      excusePlace(reports, rule, offset),
    ),
    vscode.commands.registerCommand(EXCUSE_PASSAGE, () => excuseSelection(reports)),
  );
}

/** The actions that excuse a place from the rules that have findings there, or the whole of a selection. */
export function excuseActions(
  { report, findings: all }: Reading,
  findings: readonly Finding[],
  isSelection: boolean,
): readonly vscode.CodeAction[] {
  const here = findings
    .filter(({ rule }) => rule !== 'excuse')
    .map(({ rule, span }) => {
      const words = slice(report.text, span).split(/[\r\n]/)[0] ?? '';
      const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
      const name = ruleOf(rule)?.title ?? rule;
      const title =
        shown === '' ? t('Do not check “{0}” here…', name) : t('“{0}” is right here: do not check it…', shown);
      return action(title, { title, command: EXCUSE_PLACE, arguments: [rule, span.start] });
    });
  if (!isSelection || all.length === 0 || findings.length === 0) return here;
  const title = t('Do not check this passage…');
  return [...here, action(title, { title, command: EXCUSE_PASSAGE })];
}

function action(title: string, command: vscode.Command): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = command;
  return made;
}

/** The finding of a rule at an offset, or what is found at the cursor. */
async function excusePlace(reports: Read, rule: unknown, offset: unknown): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  const { document, selection } = front.editor;
  const cursor = typeof offset === 'number' ? offset : document.offsetAt(selection.active);
  const find = ({ findings }: Reading) => {
    const own = findings.filter((finding) =>
      typeof rule === 'string' ? finding.rule === rule : isAt(finding, cursor),
    );
    return nearest(
      own.filter((finding) => finding.rule !== 'excuse'),
      cursor,
      ({ span }) => span.start,
    );
  };
  const finding = find(front.reading);
  if (finding === undefined) return say(t('No problem is told here'));
  await write(reports, document, ruleOf(finding.rule)?.title ?? finding.rule, (reading, reason) => {
    const current = find(reading);
    return current === undefined ? [] : [excuseLine(reading.report, current, reading.findings, reason)];
  });
}

function isAt({ span }: Finding, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

async function excuseSelection(reports: Read): Promise<void> {
  const front = frontReport(reports);
  if (front === undefined) return;
  const { document, selection } = front.editor;
  const selected = toSpan(document, selection);
  // Whole lines are selected down to the beginning of the next.
  const isPast = selection.end.character === 0 && selected.end > selected.start;
  const passage = { start: selected.start, end: selected.end - (isPast ? 1 : 0) };
  const rulesIn = ({ findings }: Reading) => {
    const inside = findings.filter(({ span }) => passage.start <= span.end && span.start <= passage.end);
    return [...new Set(inside.map(({ rule }) => rule))].filter((id) => id !== 'excuse');
  };
  const rules = rulesIn(front.reading);
  if (rules.length === 0) return say(t('No problem is told in the selection'));
  const names = rules.map((id) => ruleOf(id)?.title ?? id).join('、');
  await write(reports, document, names, (reading, reason) => excusePassage(reading.report, passage, rules, reason));
}

/** Asks why a rule is not to look at a whole file, and writes it at the top. */
export async function excuseWholeFile(
  reports: Read,
  document: vscode.TextDocument,
  { id, title }: Rule,
): Promise<void> {
  await write(reports, document, title, ({ report }, reason) => [excuseFile(report, id, reason)]);
}

/** Asks for the reason, then writes what there is to write in the text of that moment. */
async function write(
  reports: Read,
  document: vscode.TextDocument,
  name: string,
  edits: (reading: Reading, reason: string) => readonly Edit[],
): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: t('Do not check “{0}” here…', name),
    prompt: t('Why is it right here? The reason is written beside the mark, for those who read on'),
    placeHolder: t('for instance: so in the original'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? t('Write why: without a reason the mark does nothing') : undefined),
  });
  const reading = reports.get(document);
  if (reason === undefined || reading === undefined) return;
  const made = edits(reading, reason);
  if (made.length === 0) return say(t('No problem is told here'));
  if (await applyEdits(document, made))
    say(t('Noted in the text. What is excused is counted in the status of the report'));
}
