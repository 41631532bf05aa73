import type { Severity } from '../core/severity.ts';
import { type Checked, check, reaches, summarize } from './check.ts';
import { FORMATS } from './formats/index.ts';
import { formatText } from './formats/text.ts';
import { LINT_HELP } from './help.ts';
import { EXIT, type Io, STDIN } from './io.ts';
import { load, type Source } from './load.ts';
import { misuse } from './misuse.ts';
import { type OptionSpec, parseArguments } from './options.ts';
import { repair } from './repair.ts';
import { findTargets } from './targets.ts';
import { printable } from './width.ts';
import { replaceFile } from './write.ts';

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { kind: 'choice', choices: [...FORMATS.keys()] },
  fix: { kind: 'switch' },
  'fail-on': { kind: 'choice', choices: ['error', 'warning', 'info'] satisfies readonly Severity[] },
  'stdin-filename': { kind: 'value' },
  help: { kind: 'switch', short: 'h' },
};

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
  const results: Checked[] = [];
  let isTroubled = false;
  let givesText = false;
  const complain = (trouble: string) => {
    io.err(`${printable(trouble)}\n`);
    isTroubled = true;
  };
  for await (const target of findTargets(operands, io.cwd, values.get('stdin-filename') ?? STDIN)) {
    const loaded = 'trouble' in target ? target : await load(target.value, io);
    if ('trouble' in loaded) complain(loaded.trouble);
    else if (switches.has('fix')) {
      givesText ||= loaded.value.target.path === undefined;
      results.push(await checkAndRepair(loaded.value, io, complain));
    } else results.push(check(loaded.value));
  }
  const format = FORMATS.get(values.get('format') ?? 'text') ?? formatText;
  const look = givesText ? { ...io.look, color: false } : io.look;
  for (const chunk of format(results, look)) (givesText ? io.err : io.out)(chunk);
  if (isTroubled) return EXIT.trouble;
  return reaches(summarize(results), (values.get('fail-on') ?? 'error') as Severity) ? EXIT.findings : EXIT.clean;
}

/** Repairs a document in place, or standard input on its way to standard output; gives what is left to report. */
async function checkAndRepair(source: Source, io: Io, complain: (trouble: string) => void): Promise<Checked> {
  const { name, path } = source.target;
  const before = check(source);
  const repaired = repair(source, before);
  if ('trouble' in repaired) complain(repaired.trouble);
  const { checked, count, bytes } =
    'value' in repaired ? repaired.value : { checked: before, count: 0, bytes: undefined };
  if (path === undefined) io.out(bytes ?? source.bytes);
  if (bytes === undefined) return checked;
  const trouble = path === undefined ? undefined : await replaceFile(path, source.bytes, bytes);
  if (trouble !== undefined) {
    complain(`${name}：${trouble}`);
    return before;
  }
  io.err(`${printable(name)}：已自动修复 ${count} 处\n`);
  return checked;
}
