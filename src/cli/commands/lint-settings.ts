import { resolve } from 'node:path';
import { decide, over } from '../../core/configuration/precedence.ts';
import { RULE_LEVELS, type RuleLevel, type Settings } from '../../core/model/settings.ts';
import { STAGE_WISHES, type StageWish } from '../../core/model/stage.ts';
import { RULES } from '../../core/rules/index.ts';
import { closest } from '../../core/text/closest.ts';
import { excludedFrom, findConfigurations, oneConfiguration, slashed } from '../files/configurations.ts';
import { STDIN, type Target } from '../files/target.ts';
import type { Io } from '../terminal/io.ts';
import type { OptionSpec, ParsedArguments } from '../terminal/options.ts';
import type { Outcome } from '../terminal/outcome.ts';
import { tellMistakes } from './tell-mistakes.ts';

/** The options that say how documents are checked. */
export const SETTINGS_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  config: { kind: 'value' },
  stage: { kind: 'choice', choices: STAGE_WISHES },
  rule: { kind: 'values' },
  exclude: { kind: 'values' },
};

/** How each document is to be checked. */
export interface LintSettings {
  /** Undefined for one that is not to be checked. */
  of(target: Target): Promise<Settings | undefined>;
  /** Says what is wrong with the configurations that were read; whether anything is. */
  tellMistakes(): boolean;
}

/** Reads the options that say how documents are checked; `stdinName` is that of standard input. */
export async function readSettings(args: ParsedArguments, stdinName: string, io: Io): Promise<Outcome<LintSettings>> {
  const { lists, values } = args;
  const commandLine = readCommandLine(args);
  if ('trouble' in commandLine) return commandLine;
  const name = values.get('config');
  const found = name === undefined ? findConfigurations(io.cwd, stdinName) : await oneConfiguration(name, io.cwd);
  if (typeof found === 'string') return { trouble: `配置文件“${name}”读不了：${found}` };
  const isExcludedHere = excludedFrom(io.cwd, lists.get('exclude') ?? []);
  return {
    value: {
      async of(target) {
        const configuration = await found.of(target);
        const path = target.path ?? (stdinName === STDIN ? undefined : resolve(io.cwd, stdinName));
        const file = path === undefined ? undefined : slashed(path);
        if (file !== undefined && (isExcludedHere(file) || configuration.isExcluded(file))) return undefined;
        return decide({
          commandLine: commandLine.value,
          file: configuration.settings,
          byDefault: { stage: 'review' },
        });
      },
      tellMistakes: () => tellMistakes(found, io),
    },
  };
}

function readCommandLine({ lists, values }: ParsedArguments): Outcome<Settings> {
  const stage = values.get('stage') as StageWish | undefined;
  let settings: Settings = stage === undefined ? {} : { stage };
  for (const wish of lists.get('rule') ?? []) {
    const [id = '', severity = ''] = wish.split('=');
    const level = RULE_LEVELS.find((each) => each === severity);
    const trouble = RULES.some((rule) => rule.id === id) ? undefined : noRule(id);
    if (trouble !== undefined) return { trouble };
    if (level === undefined) {
      return { trouble: `“--rule ${wish}”要写成“规则号=级别”，级别可以是：${RULE_LEVELS.join('、')}` };
    }
    settings = over({ rules: { [id]: level satisfies RuleLevel } }, settings);
  }
  return { value: settings };
}

function noRule(id: string): string {
  const likely = closest(
    id,
    RULES.map((rule) => rule.id),
  );
  return `没有“${id}”这条规则${likely === undefined ? '' : `，您要写的可能是“${likely}”`}`;
}
