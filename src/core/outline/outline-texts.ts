import { ELEMENT_NAMES, type ElementKind } from '../model/element.ts';
import type { Language } from '../model/language.ts';
import { SEVERITY_NAMES, type Severity } from '../model/severity.ts';
import type { OutlineKind } from './outline-node.ts';

/** What rows of the outline, the lenses above headings and the groups of what is to do say beside a report's own words. */
export interface OutlineTexts {
  /** What a passage is called; sections and parts speak for themselves. */
  readonly names: Readonly<Partial<Record<OutlineKind, string>>>;
  readonly elements: Readonly<Record<ElementKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly toWrite: string;
  readonly lacking: string;
  readonly embedded: string;
  readonly isLower: string;
  /** Behind the name of what is not there: how to add it, in a row, in its hover, and to who hears it. */
  readonly add: string;
  readonly addAndUndo: string;
  readonly addByKey: string;
  /** Between the pieces of a sentence, and between a name and what bears it. */
  readonly comma: string;
  readonly colon: string;
  readonly parts: string;
  /** What stands before the first section, and parts that stand nowhere. */
  readonly beginning: string;
  readonly nowhere: string;
  readonly toFillIn: (count: number) => string;
  readonly characters: (count: number) => string;
  readonly characterCount: (count: number) => string;
  readonly found: (count: number, severity: Severity) => string;
  readonly more: (count: number) => string;
  readonly unlisted: (count: number) => string;
}

const ENGLISH_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
  todo: 'to do',
};

/** The texts in each language. */
export const OUTLINE_TEXTS: Readonly<Record<Language, OutlineTexts>> = {
  'zh-CN': {
    names: {
      title: '标题',
      'document-number': '文号',
      addressee: '主送',
      opening: '导语',
      signature: '署名',
      date: '日期',
      note: '附注',
    },
    elements: ELEMENT_NAMES,
    severities: SEVERITY_NAMES,
    toWrite: '待写',
    lacking: '缺少',
    embedded: '含在正文，未单列',
    isLower: '仅作为下级标题',
    add: '点击补上',
    addAndUndo: '点击补上；撤销一次即可还原',
    addByKey: '按回车补上',
    comma: '，',
    colon: '：',
    parts: '部分',
    beginning: '报告开头',
    nowhere: '缺少的部分',
    toFillIn: (count) => `待填 ${count}`,
    characters: (count) => `${count}字`,
    characterCount: (count) => `字数：${count}`,
    found: (count, severity) => `${count} ${SEVERITY_NAMES[severity]}`,
    more: (count) => `还有 ${count} 处`,
    unlisted: (count) => `从这里起还有${count}个标题没有标出字数和问题`,
  },
  en: {
    names: {
      title: 'title',
      'document-number': 'document number',
      addressee: 'addressee',
      opening: 'lead-in',
      signature: 'signature',
      date: 'date',
      note: 'note',
    },
    elements: {
      title: 'title',
      'document-number': 'document number',
      addressee: 'addressee',
      signature: 'signature',
      date: 'date of the document',
    },
    severities: ENGLISH_SEVERITIES,
    toWrite: 'to write',
    lacking: 'missing',
    embedded: 'in the prose, without a heading',
    isLower: 'only as a lower heading',
    add: 'click to add',
    addAndUndo: 'Click to add it; one undo takes it back',
    addByKey: 'press Enter to add it',
    comma: ', ',
    colon: ': ',
    parts: 'Parts',
    beginning: 'Beginning of the report',
    nowhere: 'Missing parts',
    toFillIn: (count) => `to fill in: ${count}`,
    characters: (count) => `${count} characters`,
    characterCount: (count) => `Characters: ${count}`,
    found: (count, severity) =>
      severity === 'todo' ? `${count} to do` : `${count} ${ENGLISH_SEVERITIES[severity]}${count === 1 ? '' : 's'}`,
    more: (count) => `and ${count} more`,
    unlisted: (count) => `From here on ${count} more headings are shown without characters and problems`,
  },
};
