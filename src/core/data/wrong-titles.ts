import type { Fault } from '../model/severity.ts';

/** Titles by which a document is wrongly cited, letter for letter, and its official one. */
export interface WrongTitle {
  readonly wrong: readonly string[];
  readonly right: string;
  /** Why that is wrong, for the clerk: one clause, no full stop. */
  readonly why: string;
  readonly severity: Fault;
  readonly source: string;
}

/** Wrong titles that differ from the right one by more than a mark or a look-alike word. */
export const WRONG_TITLES: readonly WrongTitle[] = [
  {
    wrong: [
      '党政主要负责人履行法治建设第一责任人职责规定',
      '党政主要负责人推进法治建设第一责任人职责规定',
      '党政主要负责人履行法治政府建设第一责任人职责规定',
      '党政主要负责人履行推进法治政府建设第一责任人职责规定',
      '党政主要负责人履行推进法治建设第一责任人规定',
      '主要负责人履行推进法治建设第一责任人职责规定',
      '第一责任人职责规定',
      '第一责任人规定',
    ],
    right: '党政主要负责人履行推进法治建设第一责任人职责规定',
    why: '文件名称有误或不完整',
    severity: 'warning',
    source: '中办、国办2016年印发的文件标题',
  },
  {
    wrong: [
      '法治政府建设责任落实督察工作规定',
      '法治政府建设和责任落实督察工作规定',
      '法治政府建设与责任落实督察规定',
      '法治政府建设督察工作规定',
      '责任落实督察工作规定',
      '责任落实督察规定',
    ],
    right: '法治政府建设与责任落实督察工作规定',
    why: '文件名称有误或不完整',
    severity: 'warning',
    source: '厅字〔2019〕28号的文件标题',
  },
  {
    wrong: ['信息公开条例'],
    right: '政府信息公开条例',
    why: '名称缺“政府”二字',
    severity: 'warning',
    source: '国务院令第711号',
  },
  {
    wrong: ['党章'],
    right: '中国共产党章程',
    why: '“党章”是简称，加书名号的应当用全称',
    severity: 'info',
    source: '中国共产党章程',
  },
];
