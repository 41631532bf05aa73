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
const FORMULA = new RegExp(FORMULA_WORDS.join('|'), 'g');
const WORDING = new RegExp(`[${HAN}A-Za-z]+`, 'g');
/** A clause counts as taken up when one sentence has this share of its content. */
const ANSWERED = 0.5;

/** What a report tells of, to look promises up in: for each pair of characters the sentences that hold it, by their numbers. */
export type Account = ReadonlyMap<string, readonly number[]>;

/** Reads the account of a report: every sentence that stands in no plan; prompts say nothing yet. */
export function readAccount(report: Report): Account {
  const plans = sectionsOf(report)
    .filter(({ parts }) => parts.length === 1 && parts[0] === 'plan')
    .map(({ span }) => span);
  const sentences = report.lines
    .filter((line) => !isInside(plans, line.start))
    .flatMap((line) => withoutLenticular(slice(report.text, line)).split(/[。；！？]/))
    .filter((sentence) => sentence.length > 3);
  const account = new Map<string, number[]>();
  for (const [number, sentence] of [...new Set(sentences)].entries()) {
    for (const pair of pairs(sentence)) {
      const holders = account.get(pair);
      if (holders === undefined) account.set(pair, [number]);
      else holders.push(number);
    }
  }
  return account;
}

/** What a promise is looked up by: the pairs of characters of each clause that has content of its own. */
export function contentsOf(promise: string): readonly (readonly string[])[] {
  return promise
    .split(/[，、：]/)
    .map((clause) => [...pairs(clause.replace(FORMULA, '\n'))])
    .filter((wanted) => wanted.length > 1);
}

/** Whether some sentence takes up some clause of a promise; a promise without content of its own asks for nothing. */
export function isAnswered(contents: readonly (readonly string[])[], account: Account): boolean {
  return contents.length === 0 || contents.some((wanted) => isTold(wanted, account));
}

function isTold(wanted: readonly string[], account: Account): boolean {
  const counts = new Map<number, number>();
  const isEnough = (sentence: number) => {
    const count = (counts.get(sentence) ?? 0) + 1;
    counts.set(sentence, count);
    return count >= wanted.length * ANSWERED;
  };
  return wanted.some((pair) => account.get(pair)?.some(isEnough));
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(WORDING)) {
    for (let index = 0; index + 2 <= run.length; index += 1) found.add(run.slice(index, index + 2));
  }
  return found;
}
