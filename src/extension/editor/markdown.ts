import * as vscode from 'vscode';
import type { Explanation } from '../../core/helping/explanation.ts';

/** Explanations as text that cannot hold a link, a command or a picture, whatever the report says. */
export function toMarkdown(explanations: readonly Pick<Explanation, 'title' | 'points'>[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const { title, points } of explanations) {
    text.appendMarkdown('**').appendText(title).appendMarkdown('**\n\n');
    for (const point of points) text.appendMarkdown('- ').appendText(point).appendMarkdown('\n');
  }
  return text;
}

/** A line of a list of links: what is left of it is a link, what is right of it words of anybody's. */
export interface LinkedLine {
  readonly link?: { readonly label: string; readonly command: string; readonly args: readonly unknown[] } | undefined;
  readonly words: string;
}

/** Lines each of which may have a link; the links run the commands that are named, and no others, whatever the words say. */
export function toLinkedLines(lines: readonly LinkedLine[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [...new Set(lines.flatMap(({ link }) => link?.command ?? []))] };
  for (const { link, words } of lines) {
    text.appendMarkdown('- ');
    if (link !== undefined) text.appendMarkdown(commandLink(link.label, link.command, link.args)).appendMarkdown(' ');
    text.appendText(words).appendMarkdown('\n');
  }
  return text;
}

/** A link that runs a command; nothing in its label or arguments ends it early. */
export function commandLink(label: string, command: string, args: readonly unknown[]): string {
  const shown = label.replace(/[^\p{L}\p{N} ]/gu, '');
  const address = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  return `[${shown}](command:${command}?${address})`;
}

/** Words of anybody's as they are, and below them links side by side, which run the commands that are named and no others. */
export function toTextWithLinks(
  words: string,
  links: readonly NonNullable<LinkedLine['link']>[],
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: links.map(({ command }) => command) };
  text.appendText(words).appendMarkdown('\n\n');
  for (const { label, command, args } of links) {
    text.appendMarkdown(commandLink(label, command, args)).appendMarkdown('　');
  }
  return text;
}
