import * as vscode from 'vscode';
import { absentRows } from '../../core/outline/absent-rows.ts';
import { type BesideLastYear, besideLastYear } from '../../core/outline/beside-last-year.ts';
import { isOpenBlank, progressOf } from '../../core/outline/progress.ts';
import { todosOf } from '../../core/outline/todos.ts';
import type { Span } from '../../core/text/spans.ts';
import { language } from '../editor/settings.ts';
import { createTimers } from '../editor/timers.ts';
import type { LeftOver } from '../reports/left-over.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import type { ReportFile } from '../reports/text-file.ts';
import { takeTurns } from '../reports/turns.ts';
import type { LastYears } from './last-years.ts';
import type { Ticks } from './ticks.ts';
import type { TodoRows } from './todo-items.ts';

/** Milliseconds after a reading: nobody waits for the list while typing. */
const PAUSE = 400;
/** Milliseconds that holding a report beside last year's may take at a time. */
const TURN = 8;

/** What is left to do in a report, as far as it is worked out. */
export interface ListedTodos {
  readonly reading: Reading;
  readonly last: ReportFile | undefined;
  readonly sections: readonly TodoRows[];
}

/** What is left to do in the report in front, or the one that was. */
export interface Todos extends LeftOver, vscode.Disposable {
  /** Undefined without a report. */
  listed(): ListedTodos | undefined;
}

/** Follows the report in front, last year's beside it, and what is ticked off. */
export function createTodos(
  reports: Pick<Reports, 'known' | 'onDidRead'>,
  lastYears: Pick<LastYears, 'onDidChange' | 'read'>,
  ticks: Pick<Ticks, 'onDidChange' | 'get'>,
): Todos {
  const changed = new vscode.EventEmitter<undefined>();
  const timers = createTimers<typeof changed>();
  let shown: Reading | undefined;
  let last: { readonly of: string; readonly file: ReportFile | undefined } | undefined;
  let beside: readonly BesideLastYear[] = [];
  let listed: ListedTodos | undefined;
  let run = 0;

  const list = (reading: Reading | undefined) => {
    listed = reading && { reading, last: last?.file, sections: rowsOf(reading, beside, ticks.get) };
    changed.fire(undefined);
  };
  const renew = async () => {
    run += 1;
    const own = run;
    const reading = shown;
    if (reading === undefined) return list(undefined);
    const { uri } = reading.document;
    const of = uri.toString();
    if (last?.of !== of) {
      const file = await lastYears.read(uri);
      if (run !== own) return;
      last = { of, file };
    }
    const work = last.file && besideLastYear(reading.report, last.file.report);
    const found = work === undefined ? [] : await takeTurns(work, TURN, () => run === own);
    if (found === undefined) return;
    beside = found;
    list(reading);
  };
  const renewSoon = (milliseconds: number) => timers.start(changed, milliseconds, renew);
  const follow = (document: vscode.TextDocument | undefined, milliseconds: number) => {
    const reading = document && reports.known(document);
    if (reading !== undefined) shown = reading;
    else if (shown?.document.isClosed !== false) shown = undefined;
    if (listed !== undefined && listed.reading.document !== shown?.document) list(undefined);
    renewSoon(milliseconds);
  };
  const listeners = vscode.Disposable.from(
    changed,
    timers,
    vscode.window.onDidChangeActiveTextEditor((editor) => follow(editor?.document, 0)),
    vscode.workspace.onDidCloseTextDocument(() => follow(vscode.window.activeTextEditor?.document, 0)),
    lastYears.onDidChange(() => {
      last = undefined;
      renewSoon(0);
    }),
    ticks.onDidChange(() => list(listed?.reading)),
    reports.onDidRead(({ document }) => {
      if (document.uri.toString() === last?.file?.uri.toString()) last = undefined;
      follow(vscode.window.activeTextEditor?.document, PAUSE);
    }),
  );
  return {
    onDidChange: changed.event,
    listed: () => listed,
    placesOf: (document) => (listed?.reading.document === document ? placesBesideLastYear(listed) : []),
    dispose: () => listeners.dispose(),
  };
}

function placesBesideLastYear({ sections }: ListedTodos): readonly Span[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap(({ todo: { span, lastSpan }, tick }) =>
      span === undefined || lastSpan === undefined || tick !== undefined ? [] : [span],
    ),
  );
}

function rowsOf(
  { document, report, stage, findings }: Reading,
  beside: readonly BesideLastYear[],
  tickOf: Ticks['get'],
): readonly TodoRows[] {
  const { parts, others } = progressOf(report, findings, report.profile);
  const absent = stage === 'draft' ? [] : absentRows(report, findings, false).flatMap((row) => row.findings);
  const left = {
    blanks: findings.filter((finding) => isOpenBlank(finding) || finding.rule === 'placeholder'),
    parts: parts.filter(({ part }) => stage === 'draft' || part.required === 'error'),
    others: [...new Set([...others, ...absent])],
  };
  return todosOf(report, left, report.profile, beside, language()).map(({ title, todos }) => {
    const rows = todos.map((todo) => ({ document, todo, tick: tickOf(document.uri, todo.anchor) }));
    return { title, rows: rows.toSorted((a, b) => Number(a.tick !== undefined) - Number(b.tick !== undefined)) };
  });
}
