import { lint } from '../../../src/core/checking/lint.ts';
import type { Finding } from '../../../src/core/model/rule.ts';
import type { StageWish } from '../../../src/core/model/stage.ts';
import { parse } from '../../../src/core/reading/parse.ts';

/** What a rule finds in a text at a stage. */
export function staged(rule: string, text: string, stage: StageWish): readonly Finding[] {
  return lint(parse(text), { stage }).filter((finding) => finding.rule === rule);
}
