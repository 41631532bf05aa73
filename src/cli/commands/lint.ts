import type { Settings } from '../../core/model/settings.ts';
import { FAULTS, type Severity } from '../../core/model/severity.ts';
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
import { type LintSettings, readSettings, SETTINGS_OPTIONS } from './lint-settings.ts';

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
    ...SETTINGS_OPTIONS,
    'fail-on': { kind: 'choice', choices: FAULTS },
    'stdin-filename': { kind: 'value' },
  },
  async run(args, io) {
    const { operands, switches, values } = args;
    if (operands.length === 0) return { trouble: '没有写要检查的文件' };
    if (operands.includes('')) return { trouble: EMPTY_NAME };
    const stdinName = values.get('stdin-filename') ?? STDIN;
    const settings = await readSettings(args, stdinName, io);
    if ('trouble' in settings) return settings;
    const treat = switches.has('fix') ? createFixer(io) : checkOnly;
    const work = await treatAll(operands, stdinName, settings.value, treat, io);
    write(work, values.get('format'), io);
    const isMistaken = settings.value.tellMistakes();
    if (work.isTroubled || isMistaken) return { value: EXIT.trouble };
    const isReached = reaches(work.results, (values.get('fail-on') ?? 'error') as Severity);
    return { value: isReached ? EXIT.findings : EXIT.clean };
  },
};

/** Deals with a document, which is to be checked with those settings. */
type Treat = (source: Source, settings: Settings) => Treated | Promise<Treated>;

function checkOnly(source: Source, settings: Settings): Treated {
  return { checked: check(source, settings) };
}

/** Takes in hand all that file names, folders, patterns and `-` stand for; says at once of what nothing can come. */
async function treatAll(
  operands: readonly string[],
  stdinName: string,
  settings: LintSettings,
  treat: Treat,
  io: Io,
): Promise<Work> {
  const treated: Treated[] = [];
  const unread: Unread[] = [];
  let excluded = 0;
  for await (const found of findTargets(operands, io.cwd, stdinName)) {
    if ('passedOver' in found) {
      say(io, `${found.passedOver}：这个链接通向所查文件夹的外面，没有进去检查`);
      continue;
    }
    const { name } = found;
    const own = 'reason' in found ? {} : await settings.of(found);
    if (own === undefined) {
      excluded += 1;
      continue;
    }
    const loaded = 'reason' in found ? { trouble: found.reason } : await load(found, io);
    const done = 'trouble' in loaded ? loaded : await treat(loaded.value, own);
    if (done.trouble !== undefined) say(io, `${nameInWords(name)}：${done.trouble}`);
    if ('checked' in done) treated.push(done);
    else unread.push({ name, reason: done.trouble });
  }
  if (excluded > 0) say(io, `有 ${excluded} 个文件按 exclude 没有检查`);
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
