import * as vscode from 'vscode';
import type { Finding, Fix } from '../../core/model/rule.ts';
import { nearest } from '../../core/text/search.ts';
import { type Span, touches } from '../../core/text/spans.ts';
import { SELECTOR } from '../editor/documents.ts';
import { toWorkspaceEdit } from '../editor/edits.ts';
import { toShownRange, toSpan } from '../editor/ranges.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';
import { toDiagnostic } from './diagnostics.ts';
import { excuseActions } from './excuse.ts';
import { wordActions } from './own-words.ts';
import { levelActions } from './rule-level.ts';

/** A quick fix; what it changes is worked out when it is chosen. */
interface FixAction extends vscode.CodeAction {
  readonly reading: Reading;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Offers the fixes of every finding at the cursor, and behind them to excuse the place, to let its words be, and to change the level of its rule. */
export function registerQuickFixes(reports: Reports): vscode.Disposable {
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, quickFixes(reports), metadata);
}

/** The fixes at a place; what one changes is computed from the version of the document it is applied to. */
export function quickFixes(
  reports: Pick<Reports, 'get' | 'settled'>,
): Required<vscode.CodeActionProvider<vscode.CodeAction>> {
  return {
    async provideCodeActions(document, range, _context, token) {
      const reading = await reports.settled(document, token);
      if (reading === undefined) return [];
      const findings = findingsAt(reading, toSpan(document, range));
      return [
        ...findings.flatMap((finding) => fixActions(reading, finding)),
        ...excuseActions(reading, findings, !range.isEmpty),
        ...wordActions(reading, findings),
        ...levelActions(findings),
      ];
    },
    resolveCodeAction(action) {
      if (!isFixAction(action)) return action;
      const { document } = action.reading;
      const fix = currentFix(reports.get(document), action);
      if (fix !== undefined) action.edit = toWorkspaceEdit(document, fix.edits);
      return action;
    },
  };
}

/** The findings that overlap or touch a place. */
function findingsAt({ findings, document }: Reading, place: Span): readonly Finding[] {
  return findings.filter(({ span }) => {
    return touches(span, place) || touches(toSpan(document, toShownRange(document, span)), place);
  });
}

function fixActions(reading: Reading, finding: Finding): readonly FixAction[] {
  return finding.fixes.map((fix, index) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [toDiagnostic(reading.document, finding)];
    action.isPreferred = index === 0 && (fix.safe || finding.fixes.length === 1);
    return Object.assign(action, { reading, finding, fix });
  });
}

function isFixAction(action: vscode.CodeAction): action is FixAction {
  return 'fix' in action;
}

/** The fix as it is in the current version: the one of that rule and title nearest to where it was. */
function currentFix(reading: Reading | undefined, { reading: before, finding, fix }: FixAction): Fix | undefined {
  if (reading?.version === before.version) return fix;
  const isLike = ({ title }: Fix) => title === fix.title;
  const alike = reading?.findings.filter(({ rule, fixes }) => rule === finding.rule && fixes.some(isLike)) ?? [];
  return nearest(alike, finding.span.start, ({ span }) => span.start)?.fixes.find(isLike);
}
