import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';

/** The lines that are taken for a page's. */
function web(text: string, syntax: Syntax = 'plain'): readonly string[] {
  return parse(text, syntax).webLines.map((span) => slice(text, span));
}

const report = (pieces: Sample) => web(sampleReport(pieces));
const above = (...lines: readonly string[]) => web([...lines, sampleReport()].join('\n'));
const below = (...lines: readonly string[]) => web([sampleReport(), ...lines].join('\n'));
/** Lines between title and 主送. */
const beneath = (...lines: readonly string[]) => report({ number: lines.join('\n') });
const body = (...lines: readonly string[]) => report({ problems: ['二、不足和原因', ...lines].join('\n') });

/** Each line alone above a title; the second of a pair looks like it and is the report's own. */
const ABOVE: readonly (readonly [kind: string, pages: readonly string[], own: readonly string[]])[] = [
  [
    'labels',
    [
      '索引号：11340000/2024-00012',
      '索 引 号：12',
      '[ 成文日期 ] 2026-01-13',
      '【来源】云岫县水利局',
      '| 索引号 | 12 |',
      '发布日期 2024-02-06',
      '　　来源:县水利局',
    ],
    ['来源：各类合同12件。', '来源是多方面的', '时间紧、任务重'],
  ],
  [
    'times and dates of programs',
    ['2024-02-06 10:20', '2024年2月6日 10:20', '2024-02-06', '（2024.2.6）', '云水之窗2024/2/6'],
    ['2024年1月5日 10:30，我局召开会议。', '2024年2月6日', '2024', '000012', '12024-02-061', '2024-02'],
  ],
  [
    'names of files',
    ['云岫县水利局报告.docx', '报告.pdf（1.2MB）'],
    ['报告（第3版）', '使用wps', '报告.docx使用说明', '报告.pdf（1.2MB）说明'],
  ],
  [
    'the way to the page',
    ['首页 > 政务公开 > 法治政府建设', '首页 &gt; 政务公开', '您所在的位置：首页', '政务公开＞法治政府建设'],
    ['案件数由12件 > 15件。', '制度 > 执行，监督 > 问责'],
  ],
  [
    'bars of buttons',
    ['打印 关闭', '【打印】【关闭】', '大 中 小', '首页 | 云水 | 政务之窗'],
    ['打印文件', '关闭矿山 淘汰窑炉', '云岫县 云水镇'],
  ],
  [
    'bars that count readers',
    ['云水镇 2024-01-25 阅读（66）', '云水镇 阅读 240', '点赞 收藏 3'],
    ['阅读推广活动', '云水镇 开展阅读 240 场'],
  ],
  ['names of sites and days', [`${TITLE}_云岫县人民政府网`, '今天是：2024年2月6日 星期二'], ['云岫县人民政府网']],
  ['rules of tables', ['|---|---|', '| --- | :-: |'], ['———', '甲|---|']],
];

describe('lines of a page above the title', () => {
  for (const [kind, pages, own] of ABOVE) {
    for (const line of pages) it(`are ${kind}: ${line}`, () => assert.deepEqual(above(line), [line.trim()]));
    for (const line of own) it(`are no ${kind}: ${line}`, () => assert.deepEqual(above(line), []));
  }

  it('never are what a red head or a title has', () => {
    const own = [
      '云岫县水利局文件',
      '云水发〔2024〕3号',
      '签发人：云山',
      '机密★1年',
      '特急',
      '000012',
      '县委、县政府：',
    ];
    for (const line of own) assert.deepEqual(above(line), [], line);
    assert.deepEqual(above('索引号：12', ...own.slice(0, -1)), ['索引号：12']);
  });

  it('are all that stands above it beside others', () => {
    const lines = ['云岫概况', '索引号：12', '云岫县水利局欢迎您'];
    assert.deepEqual(above(...lines), lines);
    assert.deepEqual(above('云岫概况', '云岫县水利局欢迎您'), ['云岫概况', '云岫县水利局欢迎您']);
    assert.deepEqual(above('云岫概况', '云岫县水利局'), []);
  });

  it('are words that only begin or end like a red head’s', () => {
    const lines = ['索引号：12', '政府文件库', '本文签发人员', '12000012', '000012号', '内部机密'];
    assert.deepEqual(above(...lines), lines);
  });

  it('are not the organ that begins the title', () => {
    const lines = ['云岫县水利局', '关于2023年度法治政府建设情况的报告', '一、主要举措和成效', '办理许可。'];
    assert.deepEqual(web(['索引号：12', ...lines].join('\n')), ['索引号：12']);
    const bare = ['云岫县水利局', '2023年度法治政府建设情况报告', '一、主要举措和成效', '办理许可。'];
    assert.deepEqual(web(['索引号：12', ...bare].join('\n')), ['索引号：12']);
  });

  it('are the value below a label, not the title', () => {
    assert.deepEqual(above('索引号', '1134', '云岫县', '发布日期：', '2024年2月6日'), [
      '索引号',
      '1134',
      '云岫县',
      '发布日期：',
      '2024年2月6日',
    ]);
    assert.deepEqual(above('名称：'), ['名称：']);
    assert.deepEqual(above('文号：', '云水函〔2024〕9号'), ['文号：', '云水函〔2024〕9号']);
    assert.deepEqual(above('索引号：12', '云水函〔2024〕9号'), ['索引号：12']);
  });

  it('are front matter that no Markdown hides', () => {
    const lines = ['---', 'title: 报告', 'date: 2024', '---'];
    assert.deepEqual(above(...lines), lines);
  });

  it('are no title with a date beside it', () => {
    const report = parse(`${TITLE}（2024-02-06）\n一、主要举措和成效\n办理许可。`);
    assert.deepEqual([report.title?.text, report.webLines], [`${TITLE}（2024-02-06）`, []]);
  });

  it('are a title before the last, on as many lines as it has', () => {
    assert.deepEqual(above(TITLE, '发布日期：2024-02-06'), [TITLE, '发布日期：2024-02-06']);
    const [first, second] = ['云岫县水利局关于2023年度', '法治政府建设情况的报告'];
    assert.deepEqual(above(first, second, '浏览次数：12'), [first, second, '浏览次数：12']);
    assert.deepEqual(report({ title: `浏览次数：12\n${first}\n${second}` }), ['浏览次数：12']);
  });
});

describe('a notice that makes a report public', () => {
  const NOTICE = '现将《云岫县水利局2023年度法治政府建设情况报告》予以公布。';

  it('is a page’s, with all that belongs to it', () => {
    const lines = ['云岫县水利局公告', NOTICE, '特此公告。', '2024年2月6日'];
    assert.deepEqual(above(...lines), lines);
  });

  it('is the text itself where no title stands below', () => {
    assert.deepEqual(web(`${NOTICE}\n一、主要举措和成效\n办理许可。`), []);
    assert.deepEqual(report({ leadIn: NOTICE }), []);
  });

  it('makes a report public, and not another document', () => {
    assert.deepEqual(above('现将《云岫县水利局2023年度工作要点》予以公布。'), []);
    assert.deepEqual(above('现将《云岫县水利局2023年度法治政府建设情况报告》呈上。'), []);
  });
});

describe('lines of a page between title and 主送', () => {
  it('are the head of a table and what stands between two others', () => {
    assert.deepEqual(beneath('| 项 | 值 |', '|---|---|'), ['| 项 | 值 |', '|---|---|']);
    assert.deepEqual(beneath('| 项 | 值 |'), []);
    const lines = ['发布日期：2024-02-06', '云岫县融媒体中心', '浏览次数：66'];
    assert.deepEqual(beneath(...lines), lines);
    assert.deepEqual(beneath(...lines.slice(0, 2)), lines.slice(0, 1));
    assert.deepEqual(beneath('发布日期：2024-02-06', '（2024年2月通过）', '浏览次数：66').length, 2);
  });

  it('are a bracket left over from them, and no other', () => {
    const lines = ['【字体：', '大', '中', '小', '】'];
    assert.deepEqual(beneath(...lines), lines);
    assert.deepEqual(beneath('云水发〔2024〕3号', '】'), []);
  });
});

describe('how far the head and the foot of a page reach', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, index) => `条目第${index}`);

  it('are eighty lines and sixty', () => {
    const head = (count: number) => above('索引号：12', ...entries(count)).length;
    assert.deepEqual([head(78), head(79)], [79, 1]);
    const foot = (count: number) => below('打印 关闭', ...entries(count)).length;
    assert.deepEqual([foot(59), foot(60)], [60, 0]);
  });

  it('takes sentences of the page along where the title stands in the first thirty lines', () => {
    const lines = ['云岫县水利局承担全县水利工作。', '索引号：12'];
    assert.deepEqual(above(...lines), lines);
    assert.deepEqual(above(...lines, ...entries(27)).length, 29);
    assert.deepEqual(above(...lines, ...entries(28)), []);
  });

  it('ends the head at prose below the title, or at a heading', () => {
    assert.deepEqual(web(`${TITLE}\n云岫县召开会议。\n索引号：12\n一、主要举措和成效\n办理许可。`), []);
    assert.deepEqual(above('一、机构职能', '索引号：12'), []);
  });

  it('takes names and bars of short pieces only', () => {
    const name = (length: number) => ['来源：云', '云'.repeat(length), '浏览次数：66'];
    assert.equal(beneath(...name(16)).length, 3);
    assert.equal(beneath(...name(17)).length, 2);
    const bar = (length: number) => above(`${'云'.repeat(length)} 阅读66`).length;
    assert.deepEqual([bar(16), bar(17)], [1, 0]);
    assert.deepEqual(above('阅读66'), [], 'one piece is no bar');
    assert.deepEqual(body('剩余8页未读，继续阅读'.padEnd(60, '云')).length, 1);
    assert.deepEqual(body('剩余8页未读，继续阅读'.padEnd(61, '云')).length, 0);
    assert.deepEqual(below('打印 关闭', '云'.repeat(60)).length, 2);
  });

  it('takes a bar for one by all of its pieces', () => {
    for (const line of [
      '打印 通知',
      '首页 云水',
      '云水首页 | 通知 | 公告',
      '首页云水 | 通知 | 公告',
      '云水 开展 阅读',
    ]) {
      assert.deepEqual(above(line), [], line);
    }
  });
});

describe('lines of a page in Markdown', () => {
  const markdown = (line: string) => web(`${line}\n\n${sampleMarkdown()}`, 'markdown');

  it('are links and pictures', () => {
    for (const line of [
      '[首页](http://yx.cn/) > [政务公开](http://yx.cn/b)',
      '![云岫县](logo.png)',
      '[![云岫县](logo.png)](http://yx.cn/)',
      '[打印](javascript:print)',
    ]) {
      assert.deepEqual(markdown(line), [line]);
    }
  });

  it('are no links of the report itself, and no headings', () => {
    assert.deepEqual(markdown('[云岫县水利局](http://yx.cn/)简介'), []);
    assert.deepEqual(web(sampleMarkdown({ achievements: '一、主要举措 > 成效\n办理许可。' }), 'markdown'), []);
    assert.deepEqual(web('# 首页 > 政务公开\n', 'markdown'), []);
  });
});

describe('lines of a page in the body', () => {
  it('are no headings, whatever arrow they hold', () => {
    for (const heading of ['一、党建 > 业务', '（一）党建 → 业务', '1.党建＞业务']) {
      assert.deepEqual(web(`${TITLE}\n${heading}\n办理许可。`), [], heading);
    }
  });

  it('are the numbers of printed pages, and the title beside them', () => {
    for (const line of ['— 3 —', '-12-', '第3页 共8页']) {
      assert.deepEqual(body('执法力量', line, '仍然不足。'), [line]);
      assert.deepEqual(body('执法力量', line, TITLE, '仍然不足。'), [line, TITLE]);
    }
    assert.deepEqual(body('执法力量', TITLE, '— 3 —', '仍然不足。'), [TITLE, '— 3 —']);
    assert.deepEqual(body('执法力量', TITLE, '仍然不足。'), []);
    for (const line of ['3', '2023', '—1234—', '第3页是总表']) assert.deepEqual(body(line), [], line);
  });

  it('are what a shop for documents puts there', () => {
    assert.deepEqual(body('剩余8页未读，继续阅读'), ['剩余8页未读，继续阅读']);
    assert.deepEqual(body(`为群众免费预览法律文书${'，办理许可'.repeat(12)}。`), []);
  });

  it('are not what looks like the head of one', () => {
    for (const line of ['来源：县水利局', '2024-02-06 10:20', '打印 关闭', '首页 > 政务公开']) {
      assert.deepEqual(body(line, '执法力量仍然不足。'), [], line);
    }
  });
});

describe('lines of a page below the report', () => {
  it('begin with the first that can be nothing else', () => {
    for (const line of [
      '主办单位：云岫县人民政府',
      '云ICP备2024001号',
      '上一篇：通知',
      '相关链接',
      '打印 关闭',
      '责任编辑：云山',
      '（来源：县水利局）',
      '首页 > 政务公开',
      '报告全文.pdf',
    ]) {
      assert.deepEqual(below(line), [line]);
      assert.deepEqual(below('云岫县县情', line, '云岫县县情'), [line, '云岫县县情'], line);
    }
  });

  it('are not what a report has there', () => {
    for (const line of [
      '（此件公开发布）',
      '（联系人：云山，电话：12345）',
      '附件：1.清单',
      '附件1',
      '附件.docx',
      '抄送：县人大常委会办公室。',
      '云岫县水利局办公室 2024年2月5日印发',
      '共印10份',
      '公开属性：主动公开',
      '联系人：云山',
    ]) {
      assert.deepEqual(below(line), [], line);
      assert.deepEqual(below(line, '打印 关闭'), ['打印 关闭'], line);
    }
  });

  it('are words that only sound like it', () => {
    for (const line of ['相关附件：清单', '点击抄送', '印发时间']) {
      assert.deepEqual(below('打印 关闭', line, '相关链接'), ['打印 关闭', line, '相关链接'], line);
    }
  });

  it('end where prose, a heading, a 文号, a date or an organ stands', () => {
    for (const line of [
      '由县水利局解释。',
      '六、附则',
      '云水发〔2024〕3号',
      '2024年2月6日',
      '云岫县水利局',
      '县'.repeat(61),
    ]) {
      assert.deepEqual(below('打印 关闭', line, '相关链接'), ['相关链接'], line);
    }
    assert.deepEqual(web(`${sampleMarkdown()}\n\n打印 关闭\n\n## 附录\n\n相关链接`, 'markdown'), ['相关链接']);
  });
});
