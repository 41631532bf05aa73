/** Between these two characters a notification begins a link that may run a command, a label an icon. */
const ACTIVE = /(?<=[\]$])(?=\()/g;
/** Takes no room and joins what stands beside it (U+2060). */
const WORD_JOINER = '\u2060';

/**
 * A text of the user's (the name of a file, words of a report) as notifications, labels and the status bar show it: letter by
 * letter, without a link or an icon of VS Code's in it.
 */
export function inert(text: string): string {
  return text.replace(ACTIVE, WORD_JOINER);
}
