import type { DocumentRow } from './row-types/official-document.ts';

/** 行政法规 that are no longer in force and still met in reports. */
export const REPEALED_REGULATIONS: readonly DocumentRow[] = [
  {
    title: '信访条例',
    number: '国务院令第431号',
    published: '2005-01-10',
    inForce: '2005-05-01',
    until: '2022-05-01',
    replacedBy: '信访工作条例',
    source: '国务院2022年3月29日关于修改和废止部分行政法规的决定',
  },
  {
    title: '法规规章备案条例',
    number: '国务院令第337号',
    published: '2001-12-14',
    inForce: '2002-01-01',
    until: '2024-11-01',
    replacedBy: '法规规章备案审查条例',
    source: '法规规章备案审查条例第二十六条',
  },
  {
    title: '中华人民共和国公司登记管理条例',
    published: '1994-06-24',
    until: '2022-03-01',
    replacedBy: '中华人民共和国市场主体登记管理条例',
    source: '市场主体登记管理条例第五十五条',
  },
  {
    title: '中华人民共和国企业法人登记管理条例',
    published: '1988-06-03',
    until: '2022-03-01',
    replacedBy: '中华人民共和国市场主体登记管理条例',
    source: '市场主体登记管理条例第五十五条',
  },
  {
    title: '个体工商户条例',
    number: '国务院令第596号',
    published: '2011-04-16',
    inForce: '2011-11-01',
    until: '2022-11-01',
    replacedBy: '促进个体工商户发展条例',
    source: '促进个体工商户发展条例第三十九条',
  },
  {
    title: '中华人民共和国档案法实施办法',
    published: '1999-06-07',
    until: '2024-03-01',
    replacedBy: '中华人民共和国档案法实施条例',
    source: '档案法实施条例第五十二条',
  },
  {
    title: '中华人民共和国保守国家秘密法实施办法',
    published: '1990-05-25',
    until: '2014-03-01',
    replacedBy: '中华人民共和国保守国家秘密法实施条例',
    source: '保守国家秘密法实施条例（2014年）第四十五条',
  },
  {
    title: '城市房屋拆迁管理条例',
    published: '2001-06-13',
    inForce: '2001-11-01',
    until: '2011-01-21',
    replacedBy: '国有土地上房屋征收与补偿条例',
    source: '国有土地上房屋征收与补偿条例第三十五条',
  },
];
