import { ELEMENT_NAMES, type ElementKind } from '../model/element.ts';
import type { Report } from '../model/report.ts';
import type { Finding } from '../model/rule.ts';
import { missingElements } from '../views/missing-elements.ts';
import { type OutlineNode, PLAIN_ROW } from './outline-node.ts';

/** Which rule speaks of what is absent; of a 文号, which is given at the very end, none does. */
const RULE_OF: Readonly<Record<ElementKind, string | undefined>> = {
  title: 'title-form',
  'document-number': undefined,
  addressee: 'addressee',
  signature: 'signature',
  date: 'signature',
};

/** A row for each 公文要素 that is not there, with what is said of it; none for a 主送机关 that is usually left out. */
export function absentRows(report: Report, findings: readonly Finding[], isDraft: boolean): readonly OutlineNode[] {
  return missingElements(report).flatMap(({ kind, span, isUsual }): readonly OutlineNode[] => {
    if (kind === 'addressee' && isUsual) return [];
    const own = findings.filter(({ rule, span: { start, end } }) => {
      // What is said of the whole report stands where its title would.
      return start === span.start && end === span.end && (kind === 'title' || rule === RULE_OF[kind]);
    });
    const isToDo = isDraft && own.every(({ severity }) => severity === 'todo');
    return [{ ...PLAIN_ROW, kind: 'absent', element: kind, text: ELEMENT_NAMES[kind], span, isToDo, findings: own }];
  });
}
