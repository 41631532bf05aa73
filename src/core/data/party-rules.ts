import type { DocumentRow } from './row-types/official-document.ts';

/** 党内法规 that such reports cite, some of them issued together with the State Council. */
export const PARTY_RULES: readonly DocumentRow[] = [
  { title: '中国共产党章程', published: '1982-09-06', revised: '2022-10-22', source: '党的二十大通过的章程修正案' },
  {
    title: '信访工作条例',
    issuer: '中共中央、国务院',
    published: '2022-02-25',
    inForce: '2022-05-01',
    source: '信访工作条例第五十条',
  },
  {
    title: '党政主要负责人履行推进法治建设第一责任人职责规定',
    issuer: '中共中央办公厅、国务院办公厅',
    published: '2016-12-14',
    source: '中办、国办2016年11月30日印发，12月14日公布',
  },
  {
    title: '法治政府建设与责任落实督察工作规定',
    issuer: '中共中央办公厅、国务院办公厅',
    number: '厅字〔2019〕28号',
    published: '2019-05-06',
    inForce: '2019-04-15',
    source: '督察工作规定第三十五条',
  },
  {
    title: '党政机关公文处理工作条例',
    issuer: '中共中央办公厅、国务院办公厅',
    number: '中办发〔2012〕14号',
    published: '2012-04-16',
    inForce: '2012-07-01',
    source: '公文处理工作条例第四十二条',
  },
  {
    title: '中国共产党廉洁自律准则',
    issuer: '中共中央',
    published: '2015-10-18',
    inForce: '2016-01-01',
    source: '中共中央2015年10月18日印发的通知',
  },
  {
    title: '中国共产党党员领导干部廉洁从政若干准则',
    issuer: '中共中央',
    published: '2010-01-18',
    until: '2016-01-01',
    replacedBy: '中国共产党廉洁自律准则',
    source: '中共中央印发廉洁自律准则的通知：原准则同时废止',
  },
  {
    title: '中国共产党纪律处分条例',
    issuer: '中共中央',
    published: '2003-12-31',
    revised: '2024-01-01',
    source: '中共中央2023年12月19日修订',
  },
  {
    title: '中国共产党重大事项请示报告条例',
    issuer: '中共中央',
    published: '2019-01-31',
    source: '中共中央2019年1月31日印发',
  },
];
