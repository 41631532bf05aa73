import { FIRST_YEAR, isReportYear, LAST_YEAR } from '../../core/text/years.ts';
import { STDIN } from '../files/target.ts';
import type { OptionSpec, ParsedArguments } from '../terminal/options.ts';
import type { Outcome } from '../terminal/outcome.ts';

/** The options of `new`. */
export const WISH_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  year: { kind: 'value' },
  organ: { kind: 'value' },
  to: { kind: 'value' },
  from: { kind: 'value' },
  number: { kind: 'switch' },
  output: { kind: 'value', short: 'o' },
  force: { kind: 'switch' },
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

/** Reads the command line of `new`. */
export function readWish(args: ParsedArguments): Outcome<Wish> {
  const trouble = refuse(args);
  if (trouble !== undefined) return { trouble };
  const { switches, values } = args;
  const output = values.get('output');
  return {
    value: {
      year: Number(values.get('year')),
      organ: values.get('organ')?.trim(),
      recipients: values.get('to')?.trim(),
      numbered: switches.has('number'),
      from: values.get('from'),
      output: output === STDIN ? undefined : output,
      force: switches.has('force'),
    },
  };
}

/** What is wrong with the command line. */
function refuse({ operands: [stray], switches, values }: ParsedArguments): string | undefined {
  if (stray !== undefined) return `多了“${stray}”：上年报告写在 --from 后面，要写到的文件写在 -o 后面`;
  const year = values.get('year');
  if (year === undefined) return '没有写 --year（报告哪一年度）';
  if (!/^[0-9]{4}$/.test(year) || !isReportYear(Number(year))) {
    return `“--year”不能是“${year}”，要写 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间的年份`;
  }
  if (!values.has('from') && !values.has('organ')) {
    return '没有写 --organ（发文机关全称），也没有写 --from（上年报告）';
  }
  for (const name of ['organ', 'to']) {
    const value = values.get(name);
    if (value !== undefined && !isNameOnOneLine(value)) return `“--${name}”要写机关名称，写在一行里`;
  }
  if (values.has('from') && switches.has('number')) {
    return '“--number”不能与“--from”合用：有没有文号同上年报告';
  }
  return undefined;
}

function isNameOnOneLine(value: string): boolean {
  return value.trim() !== '' && !/[\u0000-\u001f\u007f\u2028\u2029【】]/.test(value);
}
