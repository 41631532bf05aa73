import { RULE_LEVELS, type Settings } from '../model/settings.ts';
import { FAULTS, SEVERITY_NAMES } from '../model/severity.ts';
import type { StageWish } from '../model/stage.ts';
import type { OwnProfile } from '../profiles/own.ts';
import { RULE_OF_LAW } from '../profiles/rule-of-law.ts';
import { RULES } from '../rules/index.ts';
import type { Choice, Field, Fields, Shape } from './shape.ts';

/** The name of a configuration file, which holds for the folder it lies in and those below. */
export const CONFIGURATION_FILE = '.fazhi-report.jsonc';

/** What a configuration file says, as written. */
export interface Written extends Omit<Settings, 'profile'> {
  readonly $schema?: string;
  readonly extends?: string;
  readonly exclude?: readonly string[];
  readonly profile?: typeof RULE_OF_LAW.id | OwnProfile;
  readonly baseline?: string;
}

const TEXT: Shape = { kind: 'text' };
/** One character alone stands in too many words. */
const WORD: Shape = { kind: 'text', least: 2 };
const WORDS: Shape = { kind: 'list', item: WORD };
const TEXTS: Shape = { kind: 'list', item: TEXT };

const STAGES: Readonly<Record<StageWish, string>> = {
  auto: '自动判断：还有【待填】，或者还没写到落款和下一年度安排的，算起草',
  draft: '起草：还没写的只算待写，不算错',
  review: '送审：缺什么都指出来',
  publish: '将要公开：不宜公开的内容也指出来',
};

const LEVELS: Shape = {
  kind: 'choice',
  choices: Object.fromEntries(
    RULE_LEVELS.map((level) => [level, level === 'off' ? '关闭：不检查' : SEVERITY_NAMES[level]]),
  ),
};

const FAULT: Shape = {
  kind: 'choice',
  choices: Object.fromEntries(FAULTS.map((severity) => [severity, SEVERITY_NAMES[severity]])),
};

const TERM: Fields = {
  kind: 'fields',
  noun: '项',
  fields: {
    wrong: { shape: WORD, description: '不要这样写，至少两个字', isRequired: true },
    right: { shape: TEXT, description: '要这样写', isRequired: true },
    why: { shape: TEXT, description: '为什么，会写在提示里' },
    severity: { shape: FAULT, description: '级别，不写是 warning' },
  },
};

const LEADER: Fields = {
  kind: 'fields',
  noun: '项',
  fields: {
    name: { shape: WORD, description: '姓名', isRequired: true },
    title: { shape: TEXT, description: '职务，报告里怎么写就怎么写', isRequired: true },
  },
};

const NAMES: Fields = {
  kind: 'fields',
  noun: '项',
  fields: {
    office: { shape: WORDS, description: '本单位的规范化简称' },
    leaders: { shape: { kind: 'list', item: LEADER }, description: '本单位领导的姓名和职务' },
    plans: { shape: WORDS, description: '本地的规划、方案和制度，不带书名号' },
  },
};

const PART_CHOICE: Choice = {
  kind: 'choice',
  choices: Object.fromEntries(RULE_OF_LAW.parts.map(({ id, name }) => [id, name])),
};

const OWN_PART: Fields = {
  kind: 'fields',
  noun: '项',
  fields: {
    heading: {
      shape: WORD,
      description: '标题怎么写，不带序号；{year} 代表报告年度，{next} 代表下一年',
      isRequired: true,
    },
    part: { shape: PART_CHOICE, description: '就是规定的哪一个部分，只是标题另有写法；不写就是规定以外的部分' },
    words: { shape: WORDS, description: '标题里有其中一个词，就算写了这一部分；不写就看标题本身' },
    prompt: { shape: TEXT, description: '新建和补上这一部分时，请您写什么' },
    required: { shape: { kind: 'yes-no' }, description: '写 false 的，没有这一部分只作提示，不算错误' },
  },
};

const PROFILE: Fields = {
  kind: 'fields',
  noun: '项',
  fields: {
    parts: {
      shape: { kind: 'list', item: { kind: 'choice-or-fields', choice: PART_CHOICE, fields: OWN_PART } },
      description: '各个部分，按先后排列：规定的部分写它的代号，本单位的部分写明标题',
      isRequired: true,
    },
  },
};

/** Every key of a configuration file, in the order of the manual. */
export const KEYS = {
  $schema: { shape: TEXT, description: '这个文件的说明在哪里，给编辑器看的，可以不写' },
  extends: {
    shape: TEXT,
    description: '先照另一个配置文件，这里写了的以这里为准。写相对这个文件的路径，例如 "../公用.jsonc"',
  },
  stage: { shape: { kind: 'choice', choices: STAGES }, description: '报告写到了哪一步' },
  rules: {
    shape: byRule(LEVELS),
    description: '各条规则的级别。没有写明的规则按默认级别',
  },
  repair: {
    shape: byRule({ kind: 'yes-no' }),
    description: '写 false 的规则照样指出，但“全部修复”、保存时修复和 --fix 都不动它指出的地方',
  },
  terms: {
    shape: { kind: 'list', item: TERM },
    description: '本单位的写法：见到 wrong 就指出，并可改为 right',
  },
  words: { shape: WORDS, description: '本单位的用语，从来不算错：管用词的规则不再指出它们' },
  names: {
    shape: NAMES,
    description: '本单位的简称、领导、本地的规划和方案：写作时可以补全，管用词的规则不再指出它们',
  },
  exclude: {
    shape: TEXTS,
    description:
      '不检查的文件，写法如 "附件/**"、"*.草稿.md"：* 代表任意几个字，** 代表任意几层文件夹，不带 / 的在哪一层都算',
  },
  profile: {
    shape: {
      kind: 'choice-or-fields',
      choice: { kind: 'choice', choices: { [RULE_OF_LAW.id]: `${RULE_OF_LAW.name}规定的五个部分` } },
      fields: PROFILE,
    },
    description: '报告由哪几个部分组成，不写就是规定的五个部分。本单位另有要求的，在 parts 里按顺序一一写明',
  },
  baseline: { shape: TEXT, description: '已有问题的清单。留给以后的版本，现在写了不起作用' },
} as const satisfies Readonly<Record<keyof Written, Field>>;

/** The whole of a configuration file. */
export const CONFIGURATION: Fields = { kind: 'fields', noun: '项', fields: KEYS };

/** One value for each rule that is named. */
function byRule(shape: Shape): Fields {
  const fields = RULES.map(({ id, title }) => [id, { shape, description: title }] as const);
  return { kind: 'fields', noun: '规则', fields: Object.fromEntries(fields) };
}
