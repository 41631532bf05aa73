/** Business that one department alone does. */
export interface DepartmentBusiness {
  /** Characters by which the department's name is known. */
  readonly department: string;
  readonly words: readonly string[];
  readonly source: string;
}

/** Words that give text pasted from another department's report away. */
export const DEPARTMENT_BUSINESS: readonly DepartmentBusiness[] = [
  { department: '退役军人', words: ['优待证', '光荣牌', '退役士兵'], source: '退役军人保障法第七条、优待证管理办法' },
  { department: '教育', words: ['学籍管理', '教师资格认定', '民办学校年检'], source: '教育法第十五条、教师资格条例' },
  { department: '医疗保障', words: ['医保基金', '医保定点'], source: '医疗保障基金使用监督管理条例第六条' },
  { department: '民政', words: ['婚姻登记', '低保审核'], source: '婚姻登记条例第二条、社会救助暂行办法' },
  { department: '市场监督', words: ['营业执照', '食品抽检', '特种设备'], source: '市场主体登记管理条例第五条' },
  { department: '自然资源', words: ['不动产登记', '土地征收'], source: '不动产登记暂行条例第六条' },
];
