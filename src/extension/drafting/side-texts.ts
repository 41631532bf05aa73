import * as vscode from 'vscode';
import { sectionTextAt } from '../../core/drafting/section-text.ts';
import { suffixOf } from '../../core/reading/suffixes.ts';
import type { Span } from '../../core/text/spans.ts';
import { onDidCloseDiff, showDiff } from '../editor/diffs.ts';
import { fileName } from '../editor/documents.ts';
import { t } from '../editor/l10n.ts';
import type { Comparisons, Held } from './comparisons.ts';
import { arrangeByPart } from './side-by-side.ts';
import { readableUri, virtualTexts } from './virtual-texts.ts';

const SCHEME = 'fazhi-report-compare';

/** The texts of two years that are shown side by side. */
export interface SideTexts extends vscode.Disposable {
  /** Both reports, part by part. */
  showPartByPart(held: Held): Promise<void>;
  /** The section around a place and last year's around another. */
  showSection(held: Held, place: Span, lastPlace: Span): Promise<void>;
  /** Where last year's report can be looked at. */
  addressOf(held: Held): vscode.Uri;
}

/** None is shown yet; both reports part by part follow what is typed. */
export function createSideTexts(comparisons: Pick<Comparisons, 'onDidChange'>): SideTexts {
  const texts = virtualTexts(SCHEME);
  const putParts = (held: Held) => {
    const { reading, last } = held;
    return {
      left: texts.put(
        pathOf(held, `parts/last/${fileName(last.uri)}`),
        arrangeByPart(last.report, last.report.profile),
      ),
      right: texts.put(partsPath(held), arrangeByPart(reading.report, reading.report.profile)),
    };
  };
  const listeners = vscode.Disposable.from(
    comparisons.onDidChange(([, held]) => {
      if (held !== undefined && texts.has(partsPath(held))) putParts(held);
    }),
    onDidCloseDiff(SCHEME, (modified) => texts.drop(modified)),
  );
  return {
    async showPartByPart(held) {
      const { left, right } = putParts(held);
      await showDiff(
        left,
        right,
        t('{0} ↔ {1} part by part', fileName(held.last.uri), fileName(held.reading.document.uri)),
      );
    },
    async showSection(held, place, lastPlace) {
      const now = sectionTextAt(held.reading.report, place.start);
      const then = sectionTextAt(held.last.report, lastPlace.start);
      const name = `${now.title.replaceAll('/', ' ')}.${suffixOf(held.reading.report.syntax)}`;
      const left = texts.put(pathOf(held, `last/${place.start}/${name}`), then.text);
      const right = texts.put(pathOf(held, `${place.start}/${name}`), now.text);
      await showDiff(left, right, t('Last year ↔ this year: {0}', now.title));
    },
    addressOf: ({ last }) => readableUri(texts, last),
    dispose: () => vscode.Disposable.from(listeners, texts).dispose(),
  };
}

function partsPath(held: Held): string {
  return pathOf(held, `parts/${fileName(held.reading.document.uri)}`);
}

function pathOf({ reading }: Held, rest: string): string {
  return `/${encodeURIComponent(reading.document.uri.toString())}/${rest}`;
}
