import type { PartId } from '../model/part.ts';
import type { Report } from '../model/report.ts';
import { HAN } from '../text/han.ts';
import { withoutLenticular } from '../text/prompts.ts';
import { isInside, slice } from '../text/spans.ts';
import { sectionsOf } from '../views/sections.ts';

/** Words in which plans are put whatever they are about; none is the beginning of another, so that their order is free. */
const FORMULA_WORDS = [
  '进一步|持续|切实|全面|不断|扎实|深入|积极|大力|着力|认真|继续|充分|努力',
  '加强|推进|推动|强化|深化|完善|健全|提升|提高|做好|统筹|坚持|落实|抓好|抓实|开展|优化|加大|加快|发挥|充实|夯实|压实',
  '作用|工作|建设|力度|能力|水平|机制|体系|制度|法治政府',
  '下一步|今后|我[局办委镇乡县市区街]|将|上下功夫',
];
/** Words in which shortcomings are put. */
const SHORTCOMING_WORDS = [
  ...FORMULA_WORDS,
  '有待|有差距|不够|不足|不高|不强|不深|不实|不全|不均衡|薄弱|较弱|较少|偏少|偏低|偏弱|欠缺|缺乏|缺少|滞后|单一',
  '还存在|存在|仍然|仍需|仍|还需|还|需要|相对|比较|较为|部分|个别|少数|一些|方面|问题|环节|情况',
];
const FORMULAS = {
  plan: new RegExp(FORMULA_WORDS.join('|'), 'g'),
  problems: new RegExp(SHORTCOMING_WORDS.join('|'), 'g'),
} as const;
const WORDING = new RegExp(`[${HAN}A-Za-z]+`, 'g');
/** A clause counts as taken up when one sentence has this share of its content. */
const ANSWERED = 0.5;

/** What a report tells of, to look promises and shortcomings up in: for each pair of characters the sentences that hold it, by their numbers. */
export type Account = ReadonlyMap<string, readonly number[]>;

/**
 * Reads the account of a report: every sentence, but for those of sections that tell of nothing but some parts; prompts say
 * nothing yet. A step is a sentence.
 */
export function* readAccount(report: Report, except: readonly PartId[]): Generator<undefined, Account> {
  const passedOver = sectionsOf(report)
    .filter(({ parts }) => parts.length > 0 && parts.every((part) => except.includes(part)))
    .map(({ span }) => span);
  const sentences = report.lines
    .filter((line) => !isInside(passedOver, line.start))
    .flatMap((line) => withoutLenticular(slice(report.text, line)).split(/[。；！？]/))
    .filter((sentence) => sentence.length > 3);
  return yield* accountOf([...new Set(sentences)]);
}

/** An account of some sentences; a step is a sentence. */
export function* accountOf(sentences: readonly string[]): Generator<undefined, Account> {
  const account = new Map<string, number[]>();
  for (const [number, sentence] of sentences.entries()) {
    yield;
    for (const pair of pairs(sentence)) {
      const holders = account.get(pair);
      if (holders === undefined) account.set(pair, [number]);
      else holders.push(number);
    }
  }
  return account;
}

/** What is looked up of a promise, or of a shortcoming: the pairs of characters of each clause that has content of its own. */
export function contentsOf(text: string, kind: keyof typeof FORMULAS): readonly (readonly string[])[] {
  return text
    .split(/[，、：]/)
    .map((clause) => [...pairs(clause.replace(FORMULAS[kind], '\n'))])
    .filter((wanted) => wanted.length > 1);
}

/** The number of a sentence that takes up some clause; undefined where none does. */
export function answerTo(contents: readonly (readonly string[])[], account: Account): number | undefined {
  for (const wanted of contents) {
    const answer = tellingOf(wanted, account);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function tellingOf(wanted: readonly string[], account: Account): number | undefined {
  const counts = new Map<number, number>();
  for (const pair of wanted) {
    for (const sentence of account.get(pair) ?? []) {
      const count = (counts.get(sentence) ?? 0) + 1;
      if (count >= wanted.length * ANSWERED) return sentence;
      counts.set(sentence, count);
    }
  }
  return undefined;
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(WORDING)) {
    for (let index = 0; index + 2 <= run.length; index += 1) found.add(run.slice(index, index + 2));
  }
  return found;
}
