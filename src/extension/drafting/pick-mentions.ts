import * as vscode from 'vscode';
import type { OrganMention, OrganMentionKind } from '../../core/drafting/rename-organ.ts';
import { slice } from '../../core/text/spans.ts';
import { inert } from '../editor/inert.ts';
import { t } from '../editor/l10n.ts';
import { toRange } from '../editor/ranges.ts';

/** What can be ticked, and what is shown to stay. */
const CHANGING: readonly OrganMentionKind[] = ['full', 'short'];
const OFFERED: readonly OrganMentionKind[] = [...CHANGING, 'other'];
const ORDER: readonly OrganMentionKind[] = ['short', 'other', 'undecided', 'cited', 'quoted', 'code', 'full'];
/** Characters of the text on either side. */
const AROUND = 10;

interface MentionItem extends vscode.QuickPickItem {
  readonly mention?: OrganMention;
}

/**
 * Shows every place that names an office: what will change is ticked, what may be another office is not, and what stays says why and
 * cannot be ticked. Gives those that were ticked; undefined when the user turned away.
 */
export function pickMentions(
  document: vscode.TextDocument,
  mentions: readonly OrganMention[],
  name: string,
): Promise<readonly OrganMention[] | undefined> {
  const picker = vscode.window.createQuickPick<MentionItem>();
  picker.title = t('New name: {0}. What is ticked changes; Enter goes on', inert(name));
  picker.canSelectMany = true;
  picker.ignoreFocusOut = true;
  picker.items = ORDER.flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind);
    if (own.length === 0) return [];
    const separator = { label: titleOf(kind), kind: vscode.QuickPickItemKind.Separator };
    return [separator, ...own.map((mention) => toItem(document, mention))];
  });
  picker.selectedItems = picker.items.filter(({ mention }) => mention !== undefined && CHANGING.includes(mention.kind));
  return new Promise((resolve) => {
    let picked: readonly OrganMention[] | undefined;
    const listeners = vscode.Disposable.from(
      picker,
      picker.onDidChangeSelection((selected) => {
        const allowed = selected.filter(({ mention }) => mention !== undefined && OFFERED.includes(mention.kind));
        if (allowed.length < selected.length) picker.selectedItems = allowed;
      }),
      picker.onDidAccept(() => {
        picked = picker.selectedItems.flatMap(({ mention }) =>
          mention !== undefined && OFFERED.includes(mention.kind) ? [mention] : [],
        );
        picker.hide();
      }),
      picker.onDidHide(() => {
        listeners.dispose();
        resolve(picked);
      }),
    );
    picker.show();
  });
}

function toItem(document: vscode.TextDocument, mention: OrganMention): MentionItem {
  const { span, fresh, kind } = mention;
  const text = document.getText();
  const line = toRange(document, span).start.line + 1;
  const [above = ''] = text
    .slice(Math.max(0, span.start - AROUND), span.start)
    .split(/[\r\n]/)
    .slice(-1);
  const [below = ''] = text.slice(span.end, span.end + AROUND).split(/[\r\n]/, 1);
  const old = slice(text, span).replace(/\s+/g, '');
  const becomes = OFFERED.includes(kind) && fresh !== undefined ? ` → ${fresh}` : '';
  return {
    label: inert(`${old}${becomes}`),
    description: inert(`${t('line {0}', line)}　${above}【${old}】${below}`),
    mention,
  };
}

function titleOf(kind: OrganMentionKind): string {
  const titles: Readonly<Record<OrganMentionKind, string>> = {
    full: t('Full name: changes'),
    short: t('Short form: changes along'),
    other: t('Perhaps another office or one below: tick it if it is meant'),
    undecided: t('Stays: the new short form cannot be told, please change it by hand'),
    cited: t('Stays: inside 《》, a document keeps its title'),
    quoted: t('Stays: inside quotation marks, it is a name of its own'),
    code: t('Stays: the code of the document number, which the new office is given anew'),
  };
  return titles[kind];
}
