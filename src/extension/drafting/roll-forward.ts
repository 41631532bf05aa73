import * as vscode from 'vscode';
import { toSpan } from '../ranges.ts';
import type { Reports } from '../reports.ts';
import { say } from '../say.ts';
import { ACCEPT, ROLL_FORWARD } from './commands.ts';
import { createDoubtList, type DoubtfulPlace } from './doubt-list.ts';
import { registerDoubts } from './doubts.ts';
import { languageOf, showNew } from './fill-in.ts';
import { pickSource } from './pick-source.ts';
import { rangeIn } from './places.ts';
import { makePreview, type Preview, renewPreview } from './preview.ts';
import { sayNoReport } from './say-no-report.ts';
import { readReport } from './text-file.ts';
import { BESIDE, onDidCloseDiff, readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-preview';

/** Lets the user make this year's report from last year's: first to look at beside it, then as a new document. */
export function registerRollForward(reports: Reports): vscode.Disposable {
  const texts = virtualTexts(SCHEME);
  const doubts = createDoubtList();
  /** By the path of the document that shows them. */
  const previews = new Map<string, Preview>();
  let count = 0;

  const begin = async (given: unknown) => {
    const uri = given instanceof vscode.Uri ? given : await pickSource(reports);
    const source = uri && (await readReport(uri));
    if (uri !== undefined && source === undefined) return sayNoReport(uri);
    const preview = source && (await makePreview(source));
    if (preview === undefined) return;
    count += 1;
    const path = `/${count}/${fileNameFor(preview)}`;
    previews.set(path, preview);
    await showDiff(preview, path);
  };
  const showDiff = async ({ source, year, rolled }: Preview, path: string) => {
    const left = readableUri(texts, source);
    const title = vscode.l10n.t('{0} → {1} preview', String(year), String(year + 1));
    await vscode.commands.executeCommand('vscode.diff', left, texts.put(path, rolled.text), title, BESIDE);
    say(vscode.l10n.t('To check: {0}. The button above the preview makes a new document of it', rolled.doubts.length));
  };
  /** Whether last year's report was edited since the preview was made, which then is made anew. */
  const renew = async (path: string, preview: Preview): Promise<boolean> => {
    const renewed = await renewPreview(preview);
    if (renewed === undefined || !previews.has(path)) return false;
    previews.set(path, renewed);
    texts.put(path, renewed.rolled.text);
    say(vscode.l10n.t('Last year’s report was edited: the preview was made anew, please look again'));
    return true;
  };
  const accept = async (given: unknown) => {
    const uri = given instanceof vscode.Uri && given.scheme === SCHEME ? given : diffInFront();
    const preview = uri && previews.get(uri.path);
    if (uri === undefined || preview === undefined) return say(vscode.l10n.t('No preview is in front'));
    if (await renew(uri.path, preview)) return;
    await closeDiff(uri);
    const document = await showNew(preview.rolled.text, languageOf(preview.source.report.syntax));
    doubts.set(document, doubtfulPlaces(document, preview, readableUri(texts, preview.source)));
    say(
      vscode.l10n.t(
        'To check: {0}. They are underlined, and listed in the status {} below',
        preview.rolled.doubts.length,
      ),
    );
  };

  return vscode.Disposable.from(
    texts,
    doubts,
    registerDoubts(doubts),
    vscode.commands.registerCommand(ROLL_FORWARD, begin),
    vscode.commands.registerCommand(ACCEPT, accept),
    onDidCloseDiff(SCHEME, (modified) => {
      previews.delete(modified.path);
      texts.drop(modified);
    }),
    reports.onDidRead(({ document }) => {
      const address = document.uri.toString();
      for (const [path, preview] of previews) {
        if (preview.source.uri.toString() === address) void renew(path, preview);
      }
    }),
  );
}

function fileNameFor({ source, year }: Preview): string {
  return `${year + 1}年度报告.${source.report.syntax === 'markdown' ? 'md' : 'fazhi'}`;
}

/** What nobody but the clerk can decide, at its place in the new document. */
function doubtfulPlaces(
  document: vscode.TextDocument,
  { source: { report }, rolled }: Preview,
  source: vscode.Uri,
): readonly DoubtfulPlace[] {
  return rolled.doubts.map(({ span, newSpan, message }) => ({
    span: toSpan(document, rangeIn(rolled.text, newSpan)), // By lines: the editor may end them in its own way.
    message,
    origin: new vscode.Location(source, rangeIn(report.text, span)),
  }));
}

function diffInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

async function closeDiff(uri: vscode.Uri): Promise<void> {
  const address = uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const holds = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === address;
  await vscode.window.tabGroups.close(tabs.filter(holds));
}
