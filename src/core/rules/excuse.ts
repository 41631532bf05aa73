import type { ExcuseFault } from '../model/excuse-fault.ts';
import { replacement } from '../model/replacement.ts';
import type { Context, Fix, Problem, Rule } from '../model/rule.ts';
import { type ExcuseMark, wholeLine } from '../text/excuse-marks.ts';
import { quote } from '../text/quotes.ts';

export const excuse: Rule = {
  id: 'excuse',
  title: '不检查的标记不起作用或用不着',
  reason:
    '在一行上面写【不检查：规则号 原因】（Markdown 里写 <!-- fazhi-report-ignore 规则号 原因 -->），下面一行就不再按那条规则指出；一段写【不检查开始：…】和【不检查结束】（-begin、-end），全文写【全文不检查：…】（-file）。规则号要写对，原因要写明；问题改好以后，标记就用不着了，请删去，免得以后真有问题时看不见。标记不算正文，不计字数。',
  severity: 'info',
  runsLast: true,
  examples: [
    {
      name: '没有写原因',
      text: '一、主要举措和成效\n⟦【不检查：confusable-word】⟧\n印发《法制政府建设方案》。',
    },
    {
      name: '规则号写错了',
      text: '一、主要举措和成效\n【不检查：⟦confusable-wrod⟧ 文件原名如此】\n推进法制政府建设方案落实。',
      fixed: '一、主要举措和成效\n【不检查：confusable-word 文件原名如此】\n推进法制政府建设方案落实。',
    },
    {
      name: '有开头没有收尾',
      text: '一、主要举措和成效\n⟦<!-- fazhi-report-ignore-begin figures-sum 附表另有说明 -->⟧\n\n办结12件。',
      syntax: 'markdown',
    },
    {
      name: '写明了规则和原因',
      text: '一、主要举措和成效\n【不检查：confusable-word、fixed-expression 引自原文】\n推进法制政府建设方案落实。',
    },
  ],
  *check({ report, excuseFaults }: Context): Generator<Problem> {
    for (const fault of excuseFaults) yield problemOf(report.text, fault);
  },
};

function problemOf(text: string, fault: ExcuseFault): Problem {
  const { kind, mark, rule, likely } = fault;
  const named = rule === undefined ? undefined : mark.rules[rule];
  const span = named?.span ?? mark.span;
  const id = quote(named?.id ?? '');
  switch (kind) {
    case 'no-rule':
      return {
        span,
        message: '这个标记没有写规则号，不起作用：写上规则号和原因，或者删去',
        fixes: [removal(text, fault)],
      };
    case 'unknown-rule': {
      const hint = likely === undefined ? '请核对写法' : `要写的可能是${quote(likely)}`;
      const fixes = likely === undefined ? [withoutRule(text, fault)] : [replacement(span, likely)];
      return { span, message: `没有${id}这条规则，这里照样检查，${hint}`, fixes };
    }
    case 'no-reason':
      return { span, message: '这个标记没有写原因，不起作用：在规则号后面空一格，写明为什么不检查' };
    case 'no-partner':
      return { span, message: partnerless(mark) };
    case 'unused':
      return {
        span,
        message: `所管的地方没有${id}指出的问题，这个标记用不着，请删去`,
        fixes: [withoutRule(text, fault)],
      };
  }
}

function partnerless({ reach }: ExcuseMark): string {
  if (reach === 'end') return '前面没有与它成对的开头，这个标记不起作用，请补上开头或删去';
  return '这一段没有收尾，照样检查：请在末尾另起一行写【不检查结束】（Markdown 里写 <!-- fazhi-report-ignore-end -->）';
}

/** The mark goes, or of several rules the one. */
function withoutRule(text: string, fault: ExcuseFault): Fix {
  const { rules } = fault.mark;
  const index = fault.rule ?? 0;
  const own = rules[index]?.span;
  if (own === undefined || rules.length === 1) return removal(text, fault);
  const next = rules[index + 1]?.span.start;
  const start = next === undefined ? (rules[index - 1]?.span.end ?? own.start) : own.start;
  const edits = [{ span: { start, end: next ?? own.end }, text: '' }];
  return { title: `从标记中去掉${quote(rules[index]?.id ?? '')}`, edits, safe: false };
}

/** A passage loses both its marks. */
function removal(text: string, { mark, partner }: ExcuseFault): Fix {
  const marks = partner === undefined ? [mark] : [mark, partner];
  const edits = marks.map(({ line }) => ({ span: wholeLine(text, line), text: '' }));
  return { title: '删去这个标记', edits, safe: false };
}
