import { FIRST_YEAR, isReportYear, LAST_YEAR } from '../core/text/years.ts';
import { type Outcome, STDIN } from './io.ts';
import { type OptionSpec, parseArguments } from './options.ts';

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  year: { kind: 'value' },
  organ: { kind: 'value' },
  to: { kind: 'value' },
  from: { kind: 'value' },
  number: { kind: 'switch' },
  output: { kind: 'value', short: 'o' },
  force: { kind: 'switch' },
  help: { kind: 'switch', short: 'h' },
};

/** What is asked for, checked as far as the command line goes. */
export interface Wish {
  /** The calendar year to report on. */
  readonly year: number;
  readonly organ: string | undefined;
  readonly recipients: string | undefined;
  readonly numbered: boolean;
  /** Last year's report, as named. */
  readonly from: string | undefined;
  /** As named; undefined is standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
}

/** A new report and what goes with it. */
export interface Made {
  readonly text: string;
  /** As it is to be written to a file. */
  readonly bytes: Uint8Array;
  /** For people, line by line. */
  readonly notes: readonly string[];
}

/** Reads the command line of `new`; undefined is the wish for help. */
export function readWish(args: readonly string[]): Outcome<Wish | undefined> {
  const parsed = parseArguments(args, OPTIONS);
  if ('trouble' in parsed) return parsed;
  const { operands, switches, values } = parsed.value;
  if (switches.has('help')) return { value: undefined };
  const [stray] = operands;
  if (stray !== undefined) return { trouble: `多了“${stray}”：上年报告写在 --from 后面，要写到的文件写在 -o 后面` };
  const year = values.get('year');
  if (year === undefined) return { trouble: '没有写 --year（报告哪一年度）' };
  if (!/^[0-9]{4}$/.test(year) || !isReportYear(Number(year))) {
    return { trouble: `“--year”不能是“${year}”，要写 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间的年份` };
  }
  const from = values.get('from');
  if (from === undefined && !values.has('organ'))
    return { trouble: '没有写 --organ（发文机关全称），也没有写 --from（上年报告）' };
  for (const name of ['organ', 'to']) {
    const value = values.get(name);
    if (value !== undefined && (value.trim() === '' || /[\u0000-\u001f\u007f\u2028\u2029【】]/.test(value))) {
      return { trouble: `“--${name}”要写机关名称，写在一行里` };
    }
  }
  if (from !== undefined && switches.has('number'))
    return { trouble: '“--number”不能与“--from”合用：有没有文号同上年报告' };
  const output = values.get('output');
  return {
    value: {
      year: Number(year),
      organ: values.get('organ')?.trim(),
      recipients: values.get('to')?.trim(),
      numbered: switches.has('number'),
      from,
      output: output === STDIN ? undefined : output,
      force: switches.has('force'),
    },
  };
}
