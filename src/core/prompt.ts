/** What the clerk is to write stands in the text as 【待填：…】; the rule `placeholder` finds it. */
export function prompt(what: string): string {
  return `【待填：${what}】`;
}

/** Whether a piece of text is nothing but one prompt. */
export function isPrompt(text: string): boolean {
  return /^【待填：[^【】]*】$/.test(text);
}
