/** Pieces that may rightly follow themselves: a word after itself (本规定规定的), or letters across word borders (使用信用信息). */
export const DOUBLED_WORDS: ReadonlySet<string> = new Set([
  ...['规定', '组织', '代表', '出版', '设计', '保管', '决定', '报告', '领导', '服务', '政府', '机关', '年度', '申请'],
  ...['用信', '业创', '装箱', '建共', '测预', '权同', '强自', '级分', '化文', '理处', '罪定', '定罪'],
  ...['申请人', '接受人', '会委员', '行政区', '对企业', '对个人', '有土地', '等教育'],
]);
