import type { Report, YearRole, YearWitness } from '../model/report.ts';
import type { Fix, Related } from '../model/rule.ts';
import type { Edit } from '../text/edits.ts';

const NAMES: Readonly<Record<YearRole, string>> = {
  title: '标题',
  'lead-in': '导语',
  heading: '小标题',
  plan: '下一年度安排的标题',
  'document-number': '发文字号',
  date: '成文日期',
  body: '正文',
};

/** What the interface calls a place that carries a year. */
export function roleName(role: YearRole): string {
  return NAMES[role];
}

/** Every other witness of the report year, as places to look at. */
export function otherWitnesses(report: Report, except: YearWitness): readonly Related[] {
  return report.year.witnesses
    .filter((witness) => witness !== except)
    .map((witness) => ({ span: witness.span, message: `${NAMES[witness.role]}写的是${witness.year}年` }));
}

/** Writes another year (calendar year) in a witness's place, in figures. */
export function changeYear(witness: Pick<YearWitness, 'span' | 'year'>, year: number): Fix {
  const edit: Edit = { span: witness.span, text: String(year) };
  return { title: `将${witness.year}年改为${year}年`, edits: [edit], safe: false };
}
