import type { Problem } from '../model/rule.ts';
import { HAN } from '../text/han.ts';
import { textBefore } from '../text/spans.ts';
import type { Citation } from './citations.ts';
import { insideMarks } from './retitle.ts';

/** One name of a place: 云岫县, 兰溪街道. */
const REGION = new RegExp(
  `^(?:人民政府)?([${HAN}]{1,8}?(?:省|自治区|市(?!场|容)|自治州|州|盟|县(?!级|域)|区(?!域|块|分)|旗|镇|乡(?!村)|街道))`,
);
const TYPE = /(?:办法|规定|规则|细则|条例|制度|规程|规范|章程|方案|清单)$/;
/** Words by which one writer's name of a document differs from another's. */
const FILLER = /人民政府|关于|进一步|工作|程序|暂行|试行|实施|若干|有关|[的（）]/g;
/** At least this share of the longer name is in the shorter. */
const LEAST_SHARE = 0.7;

interface LocalTitle {
  readonly citation: Citation;
  /** Without places and 人民政府. */
  readonly bare: string;
}

/** Local documents that a report cites under two titles: the second is reported, the first is related. */
export function* twoNames(text: string, citations: readonly Citation[]): Generator<Problem> {
  const first = new Map<string, LocalTitle>();
  for (const citation of citations) {
    const local = readLocal(citation);
    if (local === undefined || isAbbreviation(text, citation)) continue;
    const other = first.get(local.key);
    if (other === undefined) first.set(local.key, local);
    else if (other.bare !== local.bare && isShortened(other.bare, local.bare))
      yield problemOf(citation, other.citation);
  }
}

function readLocal(citation: Citation): (LocalTitle & { readonly key: string }) | undefined {
  const { normalized, document } = citation;
  const type = TYPE.exec(normalized)?.[0];
  if (type === undefined || document !== undefined) return undefined;
  let rest = normalized;
  let region = '';
  for (let match = REGION.exec(rest); match !== null && region.length < 20; match = REGION.exec(rest)) {
    const [whole, name = ''] = match;
    region = name;
    rest = rest.slice(whole.length);
  }
  if (region === '') return undefined;
  const bare = rest.replace(/人民政府|关于|的/g, '');
  const core = bare.replace(FILLER, '');
  return core.length < type.length + 3 ? undefined : { citation, bare, key: `${region}|${type}|${core}` };
}

/** A short title announced by （以下简称《…》） is rightly another. */
function isAbbreviation(text: string, { span }: Citation): boolean {
  return textBefore(text, span.start, 4).includes('简称');
}

/** Whether the shorter of two names is the longer one with some characters left out. */
function isShortened(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let index = 0;
  for (const character of longer) if (character === shorter.charAt(index)) index += 1;
  return index === shorter.length && shorter.length / longer.length >= LEAST_SHARE;
}

function problemOf(citation: Citation, other: Citation): Problem {
  const { title, span } = citation;
  return {
    span,
    message: `《${title}》与前文的《${other.title}》像是同一文件的两种名称，请核对后统一`,
    related: [{ span: other.span, message: '前文的名称' }],
    fixes: [
      { title: `统一为《${other.title}》`, edits: [{ span: insideMarks(span), text: other.title }], safe: false },
      { title: `统一为《${title}》`, edits: [{ span: insideMarks(other.span), text: title }], safe: false },
    ],
  };
}
