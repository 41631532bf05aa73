import type { Settings } from '../../core/model/settings.ts';
import { FAULTS, type Severity } from '../../core/model/severity.ts';
import { STAGE_WISHES, type StageWish } from '../../core/model/stage.ts';
import { check } from '../checking/check.ts';
import { type Results, reaches } from '../checking/results.ts';
import { load, type Source } from '../files/load.ts';
import { nameInWords, STDIN } from '../files/target.ts';
import { findTargets, type Unread } from '../files/targets.ts';
import { FORMATS } from '../formats/index.ts';
import { formatText } from '../formats/text.ts';
import { batched } from '../terminal/batched.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { EMPTY_NAME } from '../terminal/misuse.ts';
import { say } from '../terminal/say.ts';
import type { Command } from './command.ts';
import { LINT_HELP } from './help.ts';
import { createFixer, type Treated } from './lint-fix.ts';

/** What came of all that was named. */
interface Work {
  readonly results: Results;
  /** Something could not be read, or not be repaired. */
  readonly isTroubled: boolean;
  /** A repaired text went to standard output. */
  readonly isText: boolean;
}

/** `fazhi-report lint`: checks documents, repairs them where asked to, and reports. */
export const lint: Command = {
  name: 'lint',
  help: LINT_HELP,
  options: {
    format: { kind: 'choice', choices: [...FORMATS.keys()] },
    fix: { kind: 'switch' },
    stage: { kind: 'choice', choices: STAGE_WISHES },
    'fail-on': { kind: 'choice', choices: FAULTS },
    'stdin-filename': { kind: 'value' },
  },
  async run({ operands, switches, values }, io) {
    if (operands.length === 0) return { trouble: '没有写要检查的文件' };
    if (operands.includes('')) return { trouble: EMPTY_NAME };
    const settings: Settings = { stage: (values.get('stage') ?? 'review') as StageWish };
    const treat = switches.has('fix') ? createFixer(settings, io) : checker(settings);
    const work = await treatAll(operands, values.get('stdin-filename') ?? STDIN, treat, io);
    write(work, values.get('format'), io);
    if (work.isTroubled) return { value: EXIT.trouble };
    const isReached = reaches(work.results, (values.get('fail-on') ?? 'error') as Severity);
    return { value: isReached ? EXIT.findings : EXIT.clean };
  },
};

function checker(settings: Settings): (source: Source) => Treated {
  return (source) => ({ checked: check(source, settings) });
}

/** Takes in hand all that file names, folders, patterns and `-` stand for; says at once of what nothing can come. */
async function treatAll(
  operands: readonly string[],
  stdinName: string,
  treat: (source: Source) => Treated | Promise<Treated>,
  io: Io,
): Promise<Work> {
  const treated: Treated[] = [];
  const unread: Unread[] = [];
  for await (const found of findTargets(operands, io.cwd, stdinName)) {
    if ('passedOver' in found) {
      say(io, `${found.passedOver}：这个链接通向所查文件夹的外面，没有进去检查`);
      continue;
    }
    const { name } = found;
    const loaded = 'reason' in found ? { trouble: found.reason } : await load(found, io);
    const done = 'trouble' in loaded ? loaded : await treat(loaded.value);
    if (done.trouble !== undefined) say(io, `${nameInWords(name)}：${done.trouble}`);
    if ('checked' in done) treated.push(done);
    else unread.push({ name, reason: done.trouble });
  }
  return {
    results: { checked: treated.map(({ checked }) => checked), unread },
    isTroubled: unread.length > 0 || treated.some(({ trouble }) => trouble !== undefined),
    isText: treated.some(({ isText }) => isText),
  };
}

function write({ results, isText }: Work, name: string | undefined, io: Io): void {
  const format = FORMATS.get(name ?? 'text') ?? formatText;
  const look = isText ? { ...io.look, color: false } : io.look;
  for (const chunk of batched(format(results, look))) (isText ? io.err : io.out)(chunk);
}
