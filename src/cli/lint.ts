import { dirname } from 'node:path';
import { SEVERITIES, type Severity } from '../core/model/severity.ts';
import { type Checked, check, reaches } from './check.ts';
import { FORMATS } from './formats/index.ts';
import { formatText } from './formats/text.ts';
import { LINT_HELP } from './help.ts';
import { EXIT, type Io, STDIN } from './io.ts';
import { load, nameInWords, type Source } from './load.ts';
import { EMPTY_NAME, misuse } from './misuse.ts';
import { type OptionSpec, parseArguments } from './options.ts';
import { repair } from './repair.ts';
import { findTargets, type Unread } from './targets.ts';
import { removeLeftovers } from './temporary.ts';
import { printable } from './width.ts';
import { replaceFile } from './write.ts';

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { kind: 'choice', choices: [...FORMATS.keys()] },
  fix: { kind: 'switch' },
  'fail-on': { kind: 'choice', choices: SEVERITIES },
  'stdin-filename': { kind: 'value' },
  help: { kind: 'switch', short: 'h' },
};

/** The length of what is written at a time (UTF-16 units). */
const BATCH = 100_000;

/** `fazhi-report lint`: checks documents, repairs them where asked to, and reports. Gives the exit code. */
export async function lintCommand(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  if ('trouble' in parsed) return misuse(io, parsed.trouble, 'lint');
  const { operands, switches, values } = parsed.value;
  if (switches.has('help')) {
    io.out(LINT_HELP);
    return EXIT.clean;
  }
  if (operands.length === 0) return misuse(io, '没有写要检查的文件', 'lint');
  if (operands.includes('')) return misuse(io, EMPTY_NAME, 'lint');
  const checked: Checked[] = [];
  const unread: Unread[] = [];
  const cleaned = new Set<string>();
  let givesText = false;
  let isTroubled = false;
  const complain = (name: string, trouble: string) => {
    io.err(`${printable(`${nameInWords(name)}：${trouble}`)}\n`);
    isTroubled = true;
  };
  for await (const found of findTargets(operands, io.cwd, values.get('stdin-filename') ?? STDIN)) {
    if ('passedOver' in found) {
      io.err(`${printable(found.passedOver)}：这个链接通向所查文件夹的外面，没有进去检查\n`);
      continue;
    }
    const loaded = 'reason' in found ? { trouble: found.reason } : await load(found, io);
    if ('trouble' in loaded) {
      complain(found.name, loaded.trouble);
      unread.push({ name: found.name, reason: loaded.trouble });
    } else if (switches.has('fix')) {
      const { path } = loaded.value.target;
      if (path === undefined) givesText = true;
      else await removeLeftoversOnce(dirname(path), cleaned);
      checked.push(await checkAndRepair(loaded.value, io, complain));
    } else checked.push(check(loaded.value));
  }
  const results = { checked, unread };
  const format = FORMATS.get(values.get('format') ?? 'text') ?? formatText;
  const look = givesText ? { ...io.look, color: false } : io.look;
  for (const chunk of batched(format(results, look))) (givesText ? io.err : io.out)(chunk);
  if (isTroubled) return EXIT.trouble;
  return reaches(results, (values.get('fail-on') ?? 'error') as Severity) ? EXIT.findings : EXIT.clean;
}

/** Pieces of some size made of many small ones: each write is remembered until the program has a rest. */
function* batched(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

async function removeLeftoversOnce(folder: string, done: Set<string>): Promise<void> {
  if (!done.has(folder)) await removeLeftovers(folder);
  done.add(folder);
}

/** Repairs a document in place, or standard input on its way to standard output; gives what is left to report. */
async function checkAndRepair(
  source: Source,
  io: Io,
  complain: (name: string, trouble: string) => void,
): Promise<Checked> {
  const { name, path } = source.target;
  const before = check(source);
  const repaired = repair(source, before);
  if ('trouble' in repaired) complain(name, repaired.trouble);
  const { checked, count, withheld, bytes } =
    'value' in repaired ? repaired.value : { checked: before, count: 0, withheld: 0, bytes: undefined };
  if (path === undefined) io.out(bytes ?? source.bytes);
  if (path !== undefined && bytes !== undefined) {
    const trouble = await replaceFile(path, source.bytes, bytes);
    if (trouble !== undefined) {
      complain(name, trouble);
      return before;
    }
  }
  const done = bytes === undefined ? [] : [`已自动修复 ${count} 处`];
  const left = withheld === 0 ? [] : [`有 ${withheld} 处一改就会变动标题、年度等要素，没有改，请您定`];
  if (done.length + left.length > 0) io.err(`${printable(name)}：${[...done, ...left].join('；')}\n`);
  return checked;
}
