import * as vscode from 'vscode';
import { diffInFront, onDidCloseDiff, showDiff } from '../editor/diffs.ts';
import { t } from '../editor/l10n.ts';
import { say } from '../editor/say.ts';
import { type Preview, renewPreview } from './preview.ts';
import { readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-preview';

/** The previews that are open, each beside last year's report. */
export interface OpenPreviews extends vscode.Disposable {
  /** Shows a preview. */
  show(preview: Preview): Promise<void>;
  /** The preview with that address. */
  at(address: vscode.Uri): Preview | undefined;
  /** Makes a preview anew where last year's report was edited since, and says so; gives whether it was. */
  renew(address: vscode.Uri): Promise<boolean>;
  /** Does so for the previews of a report. */
  renewAllOf(source: vscode.Uri): void;
  /** Where last year's report can be looked at. */
  sourceOf(preview: Preview): vscode.Uri;
}

/** None is open yet. */
export function createOpenPreviews(): OpenPreviews {
  const texts = virtualTexts(SCHEME);
  /** By the path of the document that shows them. */
  const previews = new Map<string, Preview>();
  let count = 0;

  const sourceOf = ({ source }: Preview) => readableUri(texts, source);
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
      const path = `/${count}/${fileNameFor(preview)}`;
      previews.set(path, preview);
      const { year, rolled } = preview;
      const title = t('{0} → {1} preview', String(year), String(year + 1));
      await showDiff(sourceOf(preview), texts.put(path, rolled.text), title);
    },
    at: ({ path }) => previews.get(path),
    renew: ({ path }) => renew(path),
    renewAllOf(source) {
      for (const [path, preview] of previews) if (preview.source.uri.toString() === source.toString()) void renew(path);
    },
    sourceOf,
    dispose: () => vscode.Disposable.from(listener, texts).dispose(),
  };
}

/** The address a command was given, if it is that of a preview, else that of the comparison in front. */
export function givenOrInFront(given: unknown): vscode.Uri | undefined {
  return given instanceof vscode.Uri && given.scheme === SCHEME ? given : diffInFront();
}

function fileNameFor({ source, year }: Preview): string {
  return `${year + 1}年度报告.${source.report.syntax === 'markdown' ? 'md' : 'fazhi'}`;
}
