import { draft } from '../../core/drafting/draft.ts';
import { isMarkdownName } from '../../core/reading/suffixes.ts';
import { findPrompts } from '../../core/text/prompts.ts';
import { STDIN, targetOf } from '../files/target.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import type { Outcome } from '../terminal/outcome.ts';
import { say } from '../terminal/say.ts';
import type { Command } from './command.ts';
import { NEW_HELP } from './help.ts';
import { type Made, makeFromLastYear } from './new-from.ts';
import { refuseTarget, writeNew } from './new-output.ts';
import { readWish, WISH_OPTIONS, type Wish } from './new-wish.ts';
import { profileFor } from './profile-for.ts';

/** `fazhi-report new`: lays out a new report, or makes it from last year's. */
export const newReport: Command = {
  name: 'new',
  help: NEW_HELP,
  options: WISH_OPTIONS,
  async run(args, io) {
    const wished = readWish(args);
    if ('trouble' in wished) return wished;
    const wish = wished.value;
    const refusal = wish.output === undefined ? undefined : refuseTarget(wish.output, wish, io.cwd);
    const made = refusal === undefined ? await make(wish, io) : { trouble: refusal };
    const trouble = 'trouble' in made ? made.trouble : await deliver(made.value, wish, io);
    if (trouble === undefined) return { value: EXIT.clean };
    say(io, trouble);
    return { value: EXIT.trouble };
  },
};

async function make(wish: Wish, io: Io): Promise<Outcome<Made>> {
  if (wish.from !== undefined) return makeFromLastYear(wish.from, wish, io);
  const syntax = wish.output !== undefined && isMarkdownName(wish.output) ? 'markdown' : 'plain';
  const text = draft(await profileFor(targetOf(wish.output ?? STDIN, io.cwd), io), { ...wish, syntax });
  return { value: { text, bytes: Buffer.from(text), notes: [] } };
}

/**
 * Hands the report over, or gives back why it could not; what people should know goes to standard error, so that the report can
 * be piped on.
 */
async function deliver({ text, bytes, notes }: Made, wish: Wish, io: Io): Promise<string | undefined> {
  if (wish.output === undefined) io.out(text);
  else {
    const trouble = await writeNew(wish.output, io.cwd, bytes, wish.force);
    if (trouble !== undefined) return trouble;
    say(io, `${wish.output}：已写好${wish.year}年度报告，有 ${findPrompts(text).length} 处待填`);
  }
  for (const note of notes) say(io, note);
  return undefined;
}
