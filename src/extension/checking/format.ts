import * as vscode from 'vscode';
import { safeFixes } from '../../core/checking/fix.ts';
import { applyHarmless } from '../../core/checking/fix-all.ts';
import { RULES } from '../../core/rules/index.ts';
import type { Edit } from '../../core/text/edits.ts';
import { lineEdits } from '../../core/text/line-edits.ts';
import { contains, type Span } from '../../core/text/spans.ts';
import { isDeclared, REPORT_LANGUAGE } from '../editor/documents.ts';
import { toTextEdits } from '../editor/edits.ts';
import { t } from '../editor/l10n.ts';
import { toSpan } from '../editor/ranges.ts';
import { say } from '../editor/say.ts';
import type { Reading } from '../reports/reading.ts';
import type { Reports } from '../reports/reports.ts';

const RULES_OF_FORM = new Set(RULES.filter(({ isForm }) => isForm).map(({ id }) => id));

/**
 * Formats marks and spaces. In Markdown only documents that are reports have us as a formatter, so that nobody is asked to choose
 * one for notes of another kind.
 */
export function registerFormat(reports: Pick<Reports, 'get' | 'onDidRead'>): vscode.Disposable {
  const provider = formatProvider(reports);
  const register = (selector: vscode.DocumentSelector) =>
    vscode.languages.registerDocumentRangeFormattingEditProvider(selector, provider);
  const others = new Map<vscode.TextDocument, vscode.Disposable>();
  return vscode.Disposable.from(
    register(REPORT_LANGUAGE),
    new vscode.Disposable(() => {
      for (const other of others.values()) other.dispose();
    }),
    reports.onDidRead(({ document, reading }) => {
      const { languageId, uri } = document;
      if (reading === undefined) {
        others.get(document)?.dispose();
        others.delete(document);
      } else if (!isDeclared(document) && !others.has(document)) {
        others.set(document, register({ language: languageId, scheme: uri.scheme, pattern: uri.fsPath }));
      }
    }),
  );
}

/** What the safe fixes of form change within a range of a report. */
export function formatProvider(reports: Pick<Reports, 'get'>): vscode.DocumentRangeFormattingEditProvider {
  return {
    provideDocumentRangeFormattingEdits(document, range) {
      const reading = reports.get(document);
      if (reading === undefined) return undefined;
      return toTextEdits(document, formatEdits(reading, toSpan(document, range)));
    },
  };
}

function formatEdits({ report, findings }: Reading, within: Span): readonly Edit[] {
  const fixes = safeFixes(findings.filter(({ rule }) => RULES_OF_FORM.has(rule)));
  const own = fixes.filter(({ edits }) => edits.every(({ span }) => contains(within, span)));
  const { report: reached, untried } = applyHarmless(report, own);
  if (untried > 0) say(t('{0} places were not formatted: there are too many to try each', untried));
  return lineEdits(report.text, reached.text);
}
