import { draft } from '../core/drafting/draft.ts';
import { RULE_OF_LAW } from '../core/profiles/rule-of-law.ts';
import { NEW_HELP } from './help.ts';
import { EXIT, type Io, type Outcome } from './io.ts';
import { isMarkdownFile } from './kinds.ts';
import { misuse } from './misuse.ts';
import { roll } from './new-from.ts';
import { refuseTarget, writeNew } from './new-output.ts';
import { type Made, readWish, type Wish } from './new-wish.ts';
import { printable } from './width.ts';

/** `fazhi-report new`: lays out a new report, or makes it from last year's. Gives the exit code. */
export async function newCommand(args: readonly string[], io: Io): Promise<number> {
  const wished = readWish(args);
  if ('trouble' in wished) return misuse(io, wished.trouble, 'new');
  const wish = wished.value;
  if (wish === undefined) {
    io.out(NEW_HELP);
    return EXIT.clean;
  }
  const refusal = wish.output === undefined ? undefined : refuseTarget(wish.output, wish, io.cwd);
  const made = refusal === undefined ? await make(wish, io) : { trouble: refusal };
  const written = 'trouble' in made ? made : await deliver(made.value, wish, io);
  if ('value' in written) return EXIT.clean;
  io.err(`${printable(written.trouble)}\n`);
  return EXIT.trouble;
}

async function make(wish: Wish, io: Io): Promise<Outcome<Made>> {
  if (wish.from !== undefined) return roll(wish.from, wish, io);
  const syntax = wish.output !== undefined && isMarkdownFile(wish.output) ? 'markdown' : 'plain';
  const text = draft(RULE_OF_LAW, { ...wish, syntax });
  return { value: { text, bytes: Buffer.from(text), notes: [] } };
}

/** Hands the report over; what people should know goes to standard error, so that the report can be piped on. */
async function deliver({ text, bytes, notes }: Made, wish: Wish, io: Io): Promise<Outcome<true>> {
  if (wish.output === undefined) io.out(text);
  else {
    const trouble = await writeNew(wish.output, io.cwd, bytes, wish.force);
    if (trouble !== undefined) return { trouble };
    const count = text.match(/【待填：/g)?.length ?? 0;
    io.err(`${printable(wish.output)}：已写好${wish.year}年度报告，有 ${count} 处待填\n`);
  }
  for (const note of notes) io.err(`${printable(note)}\n`);
  return { value: true };
}
