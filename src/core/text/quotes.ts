/** A piece of the text as a message cites it: in “…”, with the quotation marks inside it turned into ‘…’. */
export function quote(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
