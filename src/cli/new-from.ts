import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rollForward } from '../core/drafting/roll-forward.ts';
import { parseOurs } from '../core/reading/ours.ts';
import { encodeLike } from './encode.ts';
import { type Io, type Outcome, STDIN } from './io.ts';
import { isMarkdownFile, syntaxOfFile } from './kinds.ts';
import { load, nameInWords, type Source } from './load.ts';
import { pathOnDisk } from './names.ts';
import type { Made, Wish } from './new-wish.ts';
import { placeOf } from './place.ts';

/** Makes the report that is wished for from last year's file, named as on the command line. */
export async function roll(name: string, wish: Wish, io: Io): Promise<Outcome<Made>> {
  const shown = nameInWords(name);
  const loaded = await load({ name, path: name === STDIN ? undefined : pathOnDisk(resolve(io.cwd, name)) }, io);
  if ('trouble' in loaded) return { trouble: `${shown}：${loaded.trouble}` };
  const source = loaded.value;
  const { decoded, syntax } = source;
  const report = parseOurs(decoded.text, syntax, source.isAlwaysReport);
  const trouble = (words: string) => ({ trouble: `${shown}：${words}` });
  if (report === undefined) return trouble('不是法治政府建设情况报告');
  const own = report.year.value;
  const rolled = rollForward(report, wish);
  if (own === undefined || rolled === undefined) {
    return trouble('看不出是哪一年度的报告，请先把标题、导语和小标题的年份改一致');
  }
  if (own >= wish.year) return trouble(`这是${own}年度的报告，由它不能生成${wish.year}年度的，请核对 --year`);
  const unlike = wish.output === undefined ? undefined : refuseOtherSyntax(source, wish.output, rolled.text);
  if (unlike !== undefined) return { trouble: unlike };
  const bytes = encodeLike(source.bytes, decoded, rolled.text);
  const document = TextDocument.create(name, syntax, 0, decoded.text);
  const notes = rolled.doubts.map(({ span, message }) => `  第${placeOf(document, span.start).line}行：${message}`);
  const head = notes.length === 0 ? [] : [`有 ${notes.length} 处拿不准，请核对（行号是 ${shown} 里的）：`];
  const gap = own === wish.year - 1 ? [] : [`${shown} 是${own}年度的报告，【待填：上年…】里是${own}年的数字`];
  const isRecoded = bytes === undefined && wish.output !== undefined;
  const recoded = isRecoded ? ['按上年报告的编码存不下全部文字，已存为 UTF-8'] : [];
  return {
    value: {
      text: rolled.text,
      bytes: bytes ?? Buffer.from(rolled.text),
      notes: [...recoded, ...gap, ...head, ...notes],
    },
  };
}

/** Why the name of the new file does not suit the way last year's is written. */
function refuseOtherSyntax({ target, syntax }: Source, output: string, text: string): string | undefined {
  if (syntax === 'markdown' ? isMarkdownFile(output) : !isMarkdownFile(output)) return undefined;
  if (syntax === 'plain') return `${output}：上年报告是纯文本，文件名请不要以 .md 或 .markdown 结尾`;
  const isTextFile = !isMarkdownFile(target.name) && syntaxOfFile(output, text) === 'markdown';
  return isTextFile ? undefined : `${output}：上年报告是 Markdown，文件名请以 .md 结尾`;
}
