/** A report whose title says 2022, and its lead-in and prose 2023: level. */
export const TWO_YEARS = {
  title: '云岫县水利局关于2022年度法治政府建设情况的报告',
  number: '',
  achievements: '一、主要举措和成效\n2023年，我局健全制度。',
  problems: '二、存在的不足和原因\n人员不足。',
  leadership: '三、主要负责人履行推进法治建设第一责任人职责情况\n带头学法。',
  plan: '四、下一年度主要安排\n加强培训。',
  date: '',
};
