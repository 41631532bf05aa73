import { type RolledReport, rollForward } from '../../core/drafting/roll-forward.ts';
import type { Profile } from '../../core/model/profile.ts';
import { parseOurs } from '../../core/reading/ours.ts';
import { isMarkdownName, syntaxOfFile } from '../../core/reading/suffixes.ts';
import { encodeLike } from '../files/encode.ts';
import { load, type Source } from '../files/load.ts';
import { placesIn } from '../files/places.ts';
import { NOT_OURS, nameInWords, targetOf } from '../files/target.ts';
import type { Io } from '../terminal/io.ts';
import type { Outcome } from '../terminal/outcome.ts';
import type { Wish } from './new-wish.ts';
import { profileFor } from './profile-for.ts';

/** A new report and what goes with it. */
export interface Made {
  readonly text: string;
  /** As it is to be written to a file. */
  readonly bytes: Uint8Array;
  /** For people, line by line. */
  readonly notes: readonly string[];
}

/** Last year's report, read and rolled forward. */
interface Rolled {
  readonly source: Source;
  /** The calendar year last year's report is about. */
  readonly own: number;
  readonly rolled: RolledReport;
}

/** Makes the report that is wished for from last year's file, named as on the command line. */
export async function makeFromLastYear(name: string, wish: Wish, io: Io): Promise<Outcome<Made>> {
  const loaded = await load(targetOf(name, io.cwd), io);
  const outcome = 'trouble' in loaded ? loaded : roll(loaded.value, wish, await profileFor(loaded.value.target, io));
  if ('trouble' in outcome) return { trouble: `${nameInWords(name)}：${outcome.trouble}` };
  const { source, rolled } = outcome.value;
  const unlike = wish.output === undefined ? undefined : refuseOtherSyntax(source, wish.output, rolled.text);
  if (unlike !== undefined) return { trouble: unlike };
  const bytes = encodeLike(source.bytes, source.decoded, rolled.text);
  const isRecoded = bytes === undefined && wish.output !== undefined;
  const recoded = isRecoded ? ['按上年报告的编码存不下全部文字，已存为 UTF-8'] : [];
  return {
    value: {
      text: rolled.text,
      bytes: bytes ?? Buffer.from(rolled.text),
      notes: [...recoded, ...noteGap(outcome.value, wish), ...noteDoubts(outcome.value)],
    },
  };
}

function roll(source: Source, wish: Wish, profile: Profile): Outcome<Rolled> {
  const { decoded, syntax, isAlwaysReport, target } = source;
  const report = parseOurs(decoded.text, syntax, isAlwaysReport, target.name, profile);
  if (report === undefined) return { trouble: NOT_OURS };
  const own = report.year.value;
  const rolled = rollForward(report, wish);
  if (own === undefined || rolled === undefined) {
    return { trouble: '看不出是哪一年度的报告，请先把标题、导语和小标题的年份改一致' };
  }
  if (own >= wish.year) {
    return { trouble: `这是${own}年度的报告，由它不能生成${wish.year}年度的，请核对 --year` };
  }
  return { value: { source, own, rolled } };
}

/** Why the name of the new file does not suit the way last year's is written. */
function refuseOtherSyntax({ target, syntax }: Source, output: string, text: string): string | undefined {
  if (syntax === 'markdown' ? isMarkdownName(output) : !isMarkdownName(output)) return undefined;
  if (syntax === 'plain') return `${output}：上年报告是纯文本，文件名请不要以 .md 或 .markdown 结尾`;
  const isTextFile = !isMarkdownName(target.name) && syntaxOfFile(output, text) === 'markdown';
  return isTextFile ? undefined : `${output}：上年报告是 Markdown，文件名请以 .md 结尾`;
}

function noteGap({ source, own }: Rolled, { year }: Wish): readonly string[] {
  if (own === year - 1) return [];
  return [`${nameInWords(source.target.name)} 是${own}年度的报告，【待填：上年…】里是${own}年的数字`];
}

function noteDoubts({ source, rolled: { doubts } }: Rolled): readonly string[] {
  if (doubts.length === 0) return [];
  const places = placesIn(source.decoded.text);
  const notes = doubts.map(({ span, message }) => `  第${places.at(span.start).line}行：${message}`);
  return [`有 ${notes.length} 处拿不准，请核对（行号是 ${nameInWords(source.target.name)} 里的）：`, ...notes];
}
