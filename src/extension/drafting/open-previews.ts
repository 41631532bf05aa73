import * as vscode from 'vscode';
import { proposedName } from '../../core/drafting/proposed-name.ts';
import { reportSuffix, suffixOf } from '../../core/reading/suffixes.ts';
import { reportOrgan } from '../../core/views/report-organ.ts';
import { diffInFront, onDidCloseDiff, showDiff } from '../editor/diffs.ts';
import { fileName } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { type Draft, folderFor } from './open-draft.ts';
import { type Preview, renewPreview } from './preview.ts';
import { readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-preview';

/** The previews that are open, each beside last year's report. */
export interface OpenPreviews extends vscode.Disposable {
  /** Shows a preview; gives its address. */
  show(preview: Preview): Promise<vscode.Uri>;
  /** The preview with that address. */
  at(address: vscode.Uri): Preview | undefined;
  /** Makes a preview anew where last year's report was edited since, and says so; gives whether it was. */
  renew(address: vscode.Uri): Promise<boolean>;
  /** Does so for the previews of a report. */
  renewAllOf(source: vscode.Uri): void;
}

/** None is open yet. */
export function createOpenPreviews(): OpenPreviews {
  const texts = virtualTexts(SCHEME);
  /** By the path of the document that shows them. */
  const previews = new Map<string, Preview>();
  let count = 0;

  const renew = async (path: string): Promise<boolean> => {
    const preview = previews.get(path);
    const renewed = preview && (await renewPreview(preview));
    if (renewed === undefined || !previews.has(path)) return false;
    previews.set(path, renewed);
    texts.put(path, renewed.rolled.text);
    say(t('Last year’s report was edited: the preview was made anew, please look again'));
    return true;
  };
  const listener = onDidCloseDiff(SCHEME, (modified) => {
    previews.delete(modified.path);
    texts.drop(modified);
  });
  return {
    async show(preview) {
      count += 1;
      const path = `/${count}/${previewName(preview)}`;
      previews.set(path, preview);
      const { year, rolled } = preview;
      const title = t('{0} → {1} preview', String(year), String(year + 1));
      const address = texts.put(path, rolled.text);
      await showDiff(readableUri(texts, preview.source), address, title);
      return address;
    },
    at: ({ path }) => previews.get(path),
    renew: ({ path }) => renew(path),
    renewAllOf(source) {
      for (const [path, preview] of previews) if (preview.source.uri.toString() === source.toString()) void renew(path);
    },
    dispose: () => vscode.Disposable.from(listener, texts).dispose(),
  };
}

/** The address a command was given, if it is that of a preview, else that of the comparison in front. */
export function givenOrInFront(given: unknown): vscode.Uri | undefined {
  return given instanceof vscode.Uri && given.scheme === SCHEME ? given : diffInFront();
}

/** By its suffix the preview is shown in the language of reports, whatever file it will become. */
function previewName(preview: Preview): string {
  return proposedName({ ...draftOf(preview), suffix: suffixOf(preview.source.report.syntax) });
}

/** What the new report is to be called: a file of the same kind as last year's. */
export function draftOf({ source: { uri, report }, year }: Preview): Draft {
  return {
    organ: reportOrgan(report),
    year: year + 1,
    suffix: reportSuffix(fileName(uri)) ?? suffixOf(report.syntax),
    folder: folderFor(uri),
  };
}
