import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DOCUMENTS } from '../../../src/core/data/documents.ts';
import { initials } from '../../../src/core/helping/pinyin.ts';

/** Read out by hand. */
const WORDS: Readonly<Record<string, string>> = {
  法治政府: 'fzzf',
  依法行政: 'yfxz',
  依法治国: 'yfzg',
  习近平法治思想: 'xjpfzsx',
  第一责任人: 'dyzrr',
  主要举措和成效: 'zyjchcx',
  存在的不足和原因: 'czdbzhyy',
  主要安排: 'zyap',
  其他需要报告的情况: 'qtxybgdqk',
  特此报告: 'tcbg',
  行政许可: 'xzxk',
  行政处罚: 'xzcf',
  行政强制: 'xzqz',
  行政复议: 'xzfy',
  行政应诉: 'xzys',
  行政检查: 'xzjc',
  行政裁决: 'xzcj',
  行政调解: 'xztj',
  人民调解: 'rmtj',
  司法调解: 'sftj',
  调查研究: 'dcyj',
  重大行政决策: 'zdxzjc',
  重复信访: 'cfxf',
  合法性审查: 'hfxsc',
  公平竞争审查: 'gpjzsc',
  规范性文件: 'gfxwj',
  政务公开: 'zwgk',
  信息公开: 'xxgk',
  放管服: 'fgf',
  双随机一公开: 'ssjygk',
  谁执法谁普法: 'szfspf',
  两个确立: 'lgql',
  四个意识: 'sgys',
  四个自信: 'sgzx',
  两个维护: 'lgwh',
  枫桥经验: 'fqjy',
  营商环境: 'yshj',
  三项制度: 'sxzd',
  三重一大: 'szyd',
  全过程记录: 'qgcjl',
  法制审核: 'fzsh',
  权责清单: 'qzqd',
  负面清单: 'fmqd',
  法律顾问: 'flgw',
  公职律师: 'gzls',
  出庭应诉: 'ctys',
  县长: 'xz',
  干部长期坚持: 'gbcqjc',
  区长: 'qz',
  长江保护法: 'cjbhf',
  银行: 'yh',
  会计法: 'kjf',
  会议: 'hy',
  音乐: 'yy',
  传统: 'ct',
  传记: 'zj',
  办结率: 'bjl',
  率先: 'sx',
  都市: 'ds',
  还款: 'hk',
  归还: 'gh',
  单位: 'dw',
  强化: 'qh',
  参与: 'cy',
  数据共享: 'sjgx',
  薄弱: 'br',
  给付: 'jf',
  供给: 'gj',
  解决: 'jj',
  系统: 'xt',
  联系: 'lx',
  降低: 'jd',
  投降: 'tx',
  信访工作条例: 'xfgztl',
  重大行政决策程序暂行条例: 'zdxzjccxzxtl',
  中华人民共和国民法典: 'zhrmghgmfd',
  优化营商环境条例: 'yhyshjtl',
  重点: 'zd',
  省级: 'sj',
  区: 'q',
  相对人: 'xdr',
  处理: 'cl',
  办事处: 'bsc',
  朝阳区: 'cyq',
  厦门市: 'xms',
  重庆市: 'cqs',
  嗯: 'n',
};

describe('pinyin initials', () => {
  for (const [word, expected] of Object.entries(WORDS))
    it(`${word} ${expected}`, () => assert.equal(initials(word), expected));

  it('letters and figures as they are, marks and blanks left out', () => {
    assert.equal(initials('“12345”政务热线（APP）'), '12345zwrxapp');
    assert.equal(initials('《 》，。 　\n'), '');
  });

  it('every title of the tables has a letter or figure for each of its characters', () => {
    for (const { title } of DOCUMENTS) {
      const characters = title.replace(/[^\u4e00-\u9fa5A-Za-z0-9]/g, '');
      const found = initials(title);
      assert.equal(found.length, characters.length, title);
      assert.match(found, /^[a-z0-9]+$/);
    }
  });
});
