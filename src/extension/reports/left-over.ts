import type * as vscode from 'vscode';
import type { Span } from '../../core/text/spans.ts';

/** Places of reports that nothing is wrong with, but that somebody still has to see to beside last year's. */
export interface LeftOver {
  readonly onDidChange: vscode.Event<undefined>;
  /** The places of a document, as it was last read; none where nobody knows of any. */
  placesOf(document: vscode.TextDocument): readonly Span[];
}
