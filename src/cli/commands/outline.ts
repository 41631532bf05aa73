import type { Profile } from '../../core/model/profile.ts';
import { outlineText } from '../../core/outline/outline-text.ts';
import { isOurs } from '../../core/reading/ours.ts';
import { parse } from '../../core/reading/parse.ts';
import { load, type Source } from '../files/load.ts';
import { NOT_OURS, nameInWords, targetOf } from '../files/target.ts';
import { EXIT } from '../terminal/io.ts';
import { EMPTY_NAME } from '../terminal/misuse.ts';
import { say } from '../terminal/say.ts';
import { printable } from '../terminal/width.ts';
import type { Command } from './command.ts';
import { OUTLINE_HELP } from './help.ts';
import { outlineJson } from './outline-json.ts';
import { profileFor } from './profile-for.ts';

/** `fazhi-report outline`: shows the structure of one document. */
export const outline: Command = {
  name: 'outline',
  help: OUTLINE_HELP,
  options: { format: { kind: 'choice', choices: ['text', 'json'] } },
  async run({ operands, values }, io) {
    const [name, ...more] = operands;
    if (name === undefined) return { trouble: '没有写要看的文件' };
    if (operands.includes('')) return { trouble: EMPTY_NAME };
    if (more.length > 0) return { trouble: '一次只能看一个文件' };
    const loaded = await load(targetOf(name, io.cwd), io);
    if ('trouble' in loaded) {
      say(io, `${nameInWords(name)}：${loaded.trouble}`);
      return { value: EXIT.trouble };
    }
    const show = values.get('format') === 'json' ? describeAsJson : describe;
    io.out(`${show(loaded.value, await profileFor(loaded.value.target, io))}\n`);
    return { value: EXIT.clean };
  },
};

function describeAsJson({ target, decoded, syntax, isAlwaysReport }: Source, profile: Profile): string {
  const report = parse(decoded.text, syntax, profile);
  return JSON.stringify(outlineJson(target.name, isOurs(report, isAlwaysReport, target.name), report), undefined, 2);
}

function describe({ target, decoded, syntax, isAlwaysReport }: Source, profile: Profile): string {
  const report = parse(decoded.text, syntax, profile);
  if (!isOurs(report, isAlwaysReport, target.name)) return `${printable(target.name)}：${NOT_OURS}`;
  const rows = [`报告年度：${report.year.value ?? '看不出来'}`, ...outlineText(report, profile).split('\n')];
  return rows.map(printable).join('\n');
}
