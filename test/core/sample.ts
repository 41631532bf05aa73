/** The pieces of a plain-text report for 2023, each of which a test may replace; an empty piece leaves no line. */
export interface Sample {
  readonly title?: string;
  readonly number?: string;
  readonly addressee?: string;
  readonly leadIn?: string;
  readonly achievements?: string;
  readonly problems?: string;
  readonly leadership?: string;
  readonly plan?: string;
  readonly other?: string;
  readonly closing?: string;
  readonly signature?: string;
  readonly date?: string;
  readonly note?: string;
}

const DEFAULT: Required<Sample> = {
  title: '云岫县水利局关于2023年度法治政府建设情况的报告',
  number: '云水发〔2024〕3号',
  addressee: '县委、县政府：',
  leadIn: '现将2023年度法治政府建设情况报告如下：',
  achievements:
    '一、2023年度主要举措和成效\n我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷，法治意识明显增强。',
  problems:
    '二、2023年度存在的不足和原因\n执法力量仍然不足，主要原因是专业人员偏少，培训安排不够充分，工作机制还要健全。',
  leadership:
    '三、2023年度主要负责人履行推进法治建设第一责任人职责情况\n局主要负责人带头部署、带头学法，主持专题会议四次，重点工作都有安排、有检查。',
  plan: '四、2024年度主要安排\n我局将加强执法队伍，改进普法方式，健全合法性审查机制，把各项任务落到实处。',
  other: '五、其他需要报告的情况\n无。',
  closing: '特此报告。',
  signature: '云岫县水利局',
  date: '2024年2月5日',
  note: '',
};

/** A report for 2023 with some pieces replaced; pieces stand a blank line apart where `gap` says so. */
export function sampleReport(pieces: Sample = {}, gap = '\n'): string {
  return Object.values({ ...DEFAULT, ...pieces })
    .filter((piece) => piece !== '')
    .join(gap);
}

/** The same in Markdown: `#` before the title, `##` before the five headings. */
export function sampleMarkdown(pieces: Sample = {}): string {
  return sampleReport(pieces, '\n\n')
    .replace(/^(?=.*的报告$)/m, '# ')
    .replace(/^(?=[一二三四五]、)/gm, '## ')
    .replace(/(^## .*)\n(?=.)/gm, '$1\n\n');
}
