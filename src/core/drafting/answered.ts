import type { Report } from '../model/report.ts';
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
/** A clause counts as taken up when one sentence has this share of its content. */
const ANSWERED = 0.5;

/** What a report tells of, to look promises up in. */
export interface Account {
  /** The pairs of characters of each sentence outside the plan. */
  readonly sentences: readonly ReadonlySet<string>[];
}

/** Reads the account of a report: every sentence that stands in no plan; prompts say nothing yet. */
export function readAccount(report: Report): Account {
  const plans = sectionsOf(report)
    .filter(({ parts }) => parts.length === 1 && parts[0] === 'plan')
    .map(({ span }) => span);
  const sentences = report.lines
    .filter((line) => !isInside(plans, line.start))
    .flatMap((line) =>
      slice(report.text, line)
        .replace(/【[^【】]*】/g, '')
        .split(/[。；！？]/),
    );
  return { sentences: sentences.filter((sentence) => sentence.length > 3).map((sentence) => pairs(sentence)) };
}

/** Whether some sentence takes up some clause of a promise; a promise without content of its own asks for nothing. */
export function isAnswered(promise: string, { sentences }: Account): boolean {
  const clauses = promise
    .split(/[，、：]/)
    .map((clause) => [...pairs(clause.replace(FORMULA, '\n'))])
    .filter((wanted) => wanted.length > 1);
  const isMet = (wanted: readonly string[], sentence: ReadonlySet<string>) =>
    wanted.filter((pair) => sentence.has(pair)).length >= wanted.length * ANSWERED;
  return clauses.length === 0 || clauses.some((wanted) => sentences.some((sentence) => isMet(wanted, sentence)));
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[\u4e00-\u9fa5A-Za-z]+/g)) {
    for (let index = 0; index + 2 <= run.length; index += 1) found.add(run.slice(index, index + 2));
  }
  return found;
}
