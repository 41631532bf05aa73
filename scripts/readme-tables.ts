import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEYS } from '../src/core/configuration/keys.ts';
import type { Field, Fields, Shape } from '../src/core/configuration/shape.ts';
import { SEVERITY_NAMES } from '../src/core/model/severity.ts';
import { RULES } from '../src/core/rules/index.ts';
import { root } from './places.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly markdownDescription: string;
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
}

/** The README with its tables as the rules, the manifest and the snippets have it: each between `<!-- name -->` and `<!-- /name -->`. */
export async function withTables(readme: string): Promise<string> {
  const manifest: Manifest = await readJson('package.json');
  const texts: Readonly<Record<string, string>> = await readJson('package.nls.zh-cn.json');
  const snippets: Readonly<Record<string, Snippet>> = await readJson('snippets/report.json');
  const inChinese = (text: string) => text.replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? key);
  const tables = {
    commands: commandTable(manifest, inChinese),
    snippets: snippetTable(Object.values(snippets)),
    settings: settingTable(manifest, inChinese),
    configuration: configurationTable(),
    rules: ruleTable(),
  };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`README.md has no place for the table of ${name}.`);
    return text.replace(place, (_, open: string, close: string) => `${open}${table}\n${close}`);
  }, readme);
}

/** A rule with an example of a fix has one. */
function ruleTable(): string {
  const rows = RULES.map(({ id, title, severity, isOff, examples }) => {
    const level = isOff === true ? '关' : SEVERITY_NAMES[severity];
    return [`\`${id}\``, level, title, examples.some(({ fixed }) => fixed !== undefined) ? '可以' : ''];
  });
  return table(['规则', '级别', '指出', '一键修复'], rows);
}

/** Each key of a configuration file, those of the things that are written in lists and braces behind it. */
function configurationTable(): string {
  const rows = Object.entries<Field>(KEYS).map(([name, { shape, description }]) => {
    return [`\`${name}\``, writingOf(shape), description.replaceAll('*', '\\*')];
  });
  return table(['项', '怎样写', '作用'], rows);
}

function writingOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return '`"…"`';
    case 'choice':
      return Object.keys(shape.choices)
        .map((choice) => `\`"${choice}"\``)
        .join(' ');
    case 'choice-or-fields':
      return `${writingOf(shape.choice)} ${writingOf(shape.fields)}`;
    case 'yes-no':
      return '`true` `false`';
    case 'list':
      return shape.item.kind === 'fields' ? `\`[{${fieldsOf(shape.item)}}, …]\`` : '`["…", …]`';
    case 'fields':
      if (shape.noun !== '规则') return `\`{${fieldsOf(shape)}}\``;
      return `\`{"规则号": …}\`，值是 ${writingOf(Object.values(shape.fields)[0]?.shape ?? shape)}`;
  }
}

function fieldsOf({ fields }: Fields): string {
  return Object.keys(fields)
    .map((name) => `"${name}": …`)
    .join(', ');
}

function commandTable({ contributes }: Manifest, inChinese: (text: string) => string): string {
  const keys = new Map(contributes.keybindings.map(({ command, key }) => [command, `\`${keyName(key)}\``]));
  const rows = contributes.commands.map(({ command, title }) => [inChinese(title), keys.get(command) ?? '']);
  return table(['命令', '按键'], rows);
}

function keyName(key: string): string {
  const names: Readonly<Record<string, string>> = { pageup: 'PageUp', pagedown: 'PageDown', space: '空格' };
  return key
    .split('+')
    .map((word) => names[word] ?? word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('+');
}

function snippetTable(snippets: readonly Snippet[]): string {
  const rows = snippets.map(({ prefix, description }) => [prefix.map((word) => `\`${word}\``).join(' '), description]);
  return table(['前缀', '展开成'], rows);
}

function settingTable({ contributes }: Manifest, inChinese: (text: string) => string): string {
  const settings = Object.entries(contributes.configuration.properties).sort(([, a], [, b]) => a.order - b.order);
  const rows = settings.map(([name, setting]) => {
    const description = inChinese(setting.markdownDescription).replaceAll('\n', ' ');
    return [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, description];
  });
  return table(['设置', '默认', '作用'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(root, name), 'utf8'));
}
