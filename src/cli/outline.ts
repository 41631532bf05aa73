import { resolve } from 'node:path';
import { outlineText } from '../core/outline/outline-text.ts';
import { RULE_OF_LAW } from '../core/profiles/rule-of-law.ts';
import { isOurs } from '../core/reading/ours.ts';
import { parse } from '../core/reading/parse.ts';
import { OUTLINE_HELP } from './help.ts';
import { EXIT, type Io, STDIN } from './io.ts';
import { load, nameInWords } from './load.ts';
import { EMPTY_NAME, misuse } from './misuse.ts';
import { pathOnDisk } from './names.ts';
import { type OptionSpec, parseArguments } from './options.ts';
import { outlineJson } from './outline-json.ts';
import { printable } from './width.ts';

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { kind: 'choice', choices: ['text', 'json'] },
  help: { kind: 'switch', short: 'h' },
};

/** `fazhi-report outline`: shows the structure of one document. Gives the exit code. */
export async function outlineCommand(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  if ('trouble' in parsed) return misuse(io, parsed.trouble, 'outline');
  const { operands, switches, values } = parsed.value;
  if (switches.has('help')) {
    io.out(OUTLINE_HELP);
    return EXIT.clean;
  }
  const [name, ...more] = operands;
  if (name === undefined) return misuse(io, '没有写要看的文件', 'outline');
  if (operands.includes('')) return misuse(io, EMPTY_NAME, 'outline');
  if (more.length > 0) return misuse(io, '一次只能看一个文件', 'outline');
  const path = name === STDIN ? undefined : pathOnDisk(resolve(io.cwd, name));
  const loaded = await load({ name, path }, io);
  if ('trouble' in loaded) {
    io.err(`${printable(`${nameInWords(name)}：${loaded.trouble}`)}\n`);
    return EXIT.trouble;
  }
  const { decoded, syntax, isAlwaysReport } = loaded.value;
  const report = parse(decoded.text, syntax);
  const isReport = isOurs(report, isAlwaysReport);
  if (values.get('format') === 'json') {
    io.out(`${JSON.stringify(outlineJson(name, isReport, report), undefined, 2)}\n`);
  } else if (isReport) {
    const { value } = report.year;
    const rows = [`报告年度：${value ?? '看不出来'}`, ...outlineText(report, RULE_OF_LAW).split('\n')];
    io.out(`${rows.map(printable).join('\n')}\n`);
  } else io.out(`${printable(name)}：不是法治政府建设情况报告\n`);
  return EXIT.clean;
}
