import * as vscode from 'vscode';
import { findDocument } from '../../core/citing/documents.ts';
import type { Completion, CompletionKind } from '../../core/helping/completion.ts';
import { completionsAt } from '../../core/helping/completions.ts';
import { aboutDocument } from '../../core/helping/explain-citation.ts';
import type { Report } from '../../core/model/report.ts';
import { parse } from '../../core/reading/parse.ts';
import { isDeclared, SELECTOR } from '../editor/documents.ts';
import { toMarkdown } from '../editor/markdown.ts';
import { toRange } from '../editor/ranges.ts';
import { language } from '../editor/settings.ts';
import type { LastReadings } from '../reports/last-readings.ts';

const { CompletionItemKind } = vscode;

/** Reading the structure of a longer text takes longer than a key stroke should: what is written then waits for its turn. */
const LONG = 100_000;

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  title: CompletionItemKind.Reference,
  expression: CompletionItemKind.Text,
  heading: CompletionItemKind.Module,
  ordinal: CompletionItemKind.EnumMember,
  organ: CompletionItemKind.User,
  name: CompletionItemKind.User,
  year: CompletionItemKind.Value,
};

/** Completes titles behind 《, and by pinyin initials, or when asked, headings, ordinals, organ, year and set expressions. */
export function registerCompletion(readings: Pick<LastReadings, 'last' | 'settled'>): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(SELECTOR, completionProvider(readings), '《');
}

/** What can be written at a place of a report; nothing in any other document. */
export function completionProvider(
  readings: Pick<LastReadings, 'last' | 'settled'>,
): Required<Omit<vscode.CompletionItemProvider, 'resolveCompletionItem'>> & vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token) {
      const report = await presentReport(readings, document, token);
      if (report === undefined) return undefined;
      const { names } = readings.last(document)?.settings ?? {};
      const found = completionsAt(report, report.profile, document.getText(), document.offsetAt(position), names);
      const wanted = found.filter((completion) => isWanted(document, position, completion));
      return wanted.map((completion, index) => toItem(document, completion, index));
    },
    resolveCompletionItem(item) {
      const found = item.kind === KINDS.title && typeof item.label === 'string' ? findDocument(item.label) : undefined;
      if (found !== undefined) {
        item.documentation = toMarkdown([{ title: `《${found.title}》`, points: aboutDocument(found, language()) }]);
      }
      return item;
    },
  };
}

/**
 * The structure of the present text: numbers must fit what was written a moment ago. Nobody waits for that of one so long that it
 * is not read while somebody types.
 */
async function presentReport(
  { last, settled }: Pick<LastReadings, 'last' | 'settled'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Report | undefined> {
  const reading = last(document);
  if (reading === undefined || reading.version === document.version) return reading?.report;
  if (reading.report.text.length > LONG) return (await settled(document, token))?.report;
  return parse(document.getText(), reading.report.syntax, reading.report.profile);
}

/**
 * Outside the report language the editor takes Chinese characters for words and opens the list by itself; Enter at the end of a
 * line must then not write something else.
 */
function isWanted(document: vscode.TextDocument, position: vscode.Position, { kind }: Completion): boolean {
  if (isDeclared(document) || kind === 'title') return true;
  return !/[\u4e00-\u9fff]$/.test(document.lineAt(position).text.slice(0, position.character));
}

function toItem(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(completion.label, KINDS[completion.kind]);
  item.detail = completion.detail;
  item.insertText = completion.text;
  item.range = toRange(document, completion.span);
  item.filterText = completion.filter;
  item.sortText = String(index).padStart(4, '0');
  return item;
}
