import { replacement } from '../model/replacement.ts';
import type { Context, Problem, Rule } from '../model/rule.ts';
import type { OwnTerm } from '../model/settings.ts';
import { buildMatcher, type LiteralMatcher } from '../text/literals.ts';
import { quote } from '../text/quotes.ts';
import { isInside, slice } from '../text/spans.ts';

/** Built once for a list of terms, which is the same from one reading to the next. */
const matchers = new WeakMap<readonly OwnTerm[], LiteralMatcher<OwnTerm>>();

export const ownTerm: Rule = {
  id: 'own-term',
  title: '不合本单位的写法',
  reason:
    '本单位定了统一的写法，写在配置文件 .fazhi-report.jsonc 的 terms 里，也可以选中文字后用“以后都改成…”加上。书名号里的文件名照原名，不管。',
  severity: 'warning',
  isOfWords: true,
  examples: [
    {
      name: '照本单位定的改',
      text: '一、主要举措和成效\n全县⟦网格员⟧上门普法，专职网格员队伍稳定。',
      fixed: '一、主要举措和成效\n全县专职网格员上门普法，专职网格员队伍稳定。',
      terms: [{ wrong: '网格员', right: '专职网格员', why: '区委办2025年统一' }],
    },
    {
      name: '书名号里的照原名',
      text: '一、主要举措和成效\n印发《网格员管理办法》。',
      terms: [{ wrong: '网格员', right: '专职网格员' }],
    },
  ],
  *check({ report, terms }: Context): Generator<Problem> {
    if (terms.length === 0) return;
    const matcher = matchers.get(terms) ?? buildMatcher(terms.map((term) => [term.wrong, term] as const));
    matchers.set(terms, matcher);
    for (const line of report.lines) {
      const text = slice(report.text, line);
      let free = 0;
      for (const { value, start, end } of matcher.find(text)) {
        const span = { start: line.start + start, end: line.start + end };
        if (start < free || isInside(report.cited, span.start) || isRight(text, value, start)) continue;
        free = end;
        yield problemOf(value, span);
      }
    }
  },
};

/** Whether the wrong form is only a piece of the right one, which stands there. */
function isRight(text: string, { wrong, right }: OwnTerm, start: number): boolean {
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1)) {
    if (text.startsWith(right, start - at)) return true;
  }
  return false;
}

function problemOf({ wrong, right, why = '本单位的写法', severity }: OwnTerm, span: Problem['span']): Problem {
  return {
    span,
    ...(severity === undefined ? {} : { severity }),
    message: `${quote(wrong)}应为${quote(right)}：${why}`,
    fixes: [replacement(span, right, true)],
  };
}
