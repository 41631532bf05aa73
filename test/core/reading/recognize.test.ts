import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { isReport } from '../../../src/core/reading/recognize.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

/** Texts that are such a report, however little of it is written. */
const REPORTS: readonly (readonly [name: string, text: string])[] = [
  ['a whole one', sampleReport()],
  ['a title alone', '云岫县水利局关于2023年度法治政府建设情况的报告'],
  ['one without title', sampleReport({ title: '' })],
  ['headings alone', '一、法治政府建设主要举措和成效\n二、推进法治建设存在的不足\n'],
];

/** Texts of other kinds. */
const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one character', '一'],
  ['a notice about such reports', '关于报送2023年度法治政府建设情况报告的通知\n\n各科室：\n\n请于1月10日前报送。'],
  ['a plan', '云岫县法治政府建设实施方案\n\n一、指导思想\n二、主要任务\n三、工作措施'],
  [
    'a work summary',
    '云岫县水利局2023年工作总结\n\n一、主要工作\n办理项目。\n二、存在的问题\n资金不足。\n三、下一步打算\n加强管理。',
  ],
  [
    'a work summary that speaks of the law as well',
    '云岫县水利局2023年工作总结\n\n一、主要工作\n坚持依法行政。\n二、存在的问题\n资金不足。\n三、下一步打算\n加强管理。',
  ],
  [
    'headings as such a report has them, without a word on the subject',
    '一、主要举措和成效\n二、主要负责人履行职责情况\n三、存在的问题',
  ],
  [
    'a disclosure report',
    '云岫县2023年政府信息公开工作年度报告\n一、总体情况\n二、存在的主要问题及改进情况\n三、其他需要报告的事项',
  ],
  ['a readme', '# fazhi-report\n\nChecks reports on 法治政府建设.\n\n## Install\n\n## Usage\n'],
  [
    'news about a report',
    '法治政府建设迈出新步伐\n\n2024年1月5日，云岫县召开会议，审议《云岫县2023年度法治政府建设情况报告》。会议强调，要推进法治政府建设，落实行政执法三项制度。',
  ],
  [
    'a work summary with a lead-in',
    '云岫县水利局2023年工作总结\n现将2023年法治政府建设情况总结如下：\n一、主要工作\n依法行政。\n二、存在的问题\n人员不足。',
  ],
  [
    'a report on one special matter',
    '云岫县水利局关于2023年行政执法情况的报告\n县政府：\n现将2023年行政执法情况报告如下：\n一、主要举措和成效\n规范行政执法。\n二、存在的问题\n人员不足。',
  ],
  [
    'the report of a person',
    '2023年度述法报告\n现将履行第一责任人职责情况报告如下：\n一、主要工作\n带头学法。\n二、存在的问题\n学法不够。',
  ],
  [
    'a page that only leads to a report',
    '首页 > 政务公开\n云岫县水利局关于2023年度法治政府建设情况的报告\n发布日期：2024-02-06\n附件：报告.pdf',
  ],
  ['an article', '法治政府建设迈出新步伐\n\n近日，云岫县召开会议，研究法治政府建设工作。'],
];

/** Without title, lead-in and all that is dense: only its file's name tells what it is. */
const NAMELESS = sampleReport({
  title: '',
  number: '',
  addressee: '',
  leadIn: '2023年，我局工作扎实。',
  achievements: '一、主要举措和成效\n办理许可，法治意识增强。',
  problems: '二、存在的不足\n人员不足。',
  leadership: '',
  plan: '三、下一步打算\n加强培训。',
  other: '',
});
const NAME = '云岫县水利局2023年度法治政府建设情况报告';

describe('a report by the name of its file', () => {
  const named = (name: string, text = NAMELESS) => isReport(parse(text), undefined, name);

  it('is told by the name alone, without folders and suffix', () => {
    for (const name of [
      `${NAME}.txt`,
      `/稿/2024.1/${NAME}.md`,
      `C:\\稿\\2024.1\\${NAME}.txt`,
      NAME,
      `2024.1.${NAME}.txt`,
    ]) {
      assert.equal(named(name), true, name);
    }
  });

  it('is not told by folders, nor by other names', () => {
    for (const name of [
      '',
      '正文.txt',
      `${NAME}/正文.txt`,
      `${NAME}\\正文.txt`,
      `${NAME}的通知.txt`,
      '2023年工作总结.txt',
      `正文.${NAME}`,
    ]) {
      assert.equal(named(name), false, name);
    }
  });

  it('is none that calls itself something else, speaks of no law, or has no body', () => {
    const name = `${NAME}.txt`;
    assert.equal(named(name, `云岫县水利局2023年工作总结\n${NAMELESS}`), false);
    assert.equal(named(name, NAMELESS.replace('法治', '服务')), false);
    assert.equal(named(name, '法治'), false);
  });
});

describe('a report by what it speaks of', () => {
  /** 200 characters and more behind a year, with so many words of the subject and the field. */
  const dense = (subject: number, field: number, opening = '2023年，我局工作扎实。') => {
    const words = [...Array<string>(subject).fill('法治'), ...Array<string>(field - subject).fill('执法')];
    const rest = 500 - opening.length - words.join('，').length;
    return isReport(parse(`${opening}\n一、主要举措和成效\n${words.join('，')}${'，治水'.repeat(rest / 3)}。`));
  };

  it('speaks of it four times in a thousand characters, and eight times of its field', () => {
    assert.equal(dense(3, 6), true);
    assert.equal(dense(1, 6), false);
    assert.equal(dense(3, 3), false);
  });

  it('speaks of it often enough and no more', () => {
    const often = (subject: number, field: number) => {
      const words = `${'法治'.repeat(subject)}${'执法'.repeat(field - subject)}`;
      const head = '2023年。\n一、主要举措和成效\n';
      return isReport(parse(`${head}${words}${'水'.repeat(999 - head.length - words.length)}。`));
    };
    assert.deepEqual([often(4, 8), often(3, 8), often(4, 7)], [true, false, false]);
  });

  it('opens with a year and is sent to nobody below', () => {
    assert.equal(dense(3, 6, '我局工作扎实。'), false);
    assert.equal(dense(3, 6, '各乡镇人民政府：\n2023年，我局工作扎实。'), false);
    assert.equal(dense(3, 6, '县人民政府：\n2023年，我局工作扎实。'), true);
  });

  it('has one of the parts, and no other title', () => {
    const text = `2023年，${'法治，执法，'.repeat(40)}成效明显。`;
    assert.equal(isReport(parse(text)), false);
    assert.equal(isReport(parse(`${text}\n一、主要举措和成效\n办理许可。`)), true);
    assert.equal(isReport(parse(`云水之窗\n${text}\n一、主要举措和成效\n办理许可。`)), false);
    assert.equal(
      isReport(parse(`云水之窗\n现将法治政府建设情况报告如下：${text}\n一、主要举措和成效\n办理许可。`)),
      true,
    );
  });

  it('is not short', () => {
    const text = (length: number) => `2023年，法治，执法。\n一、主要举措和成效\n${'治'.repeat(length - 24)}。`;
    assert.equal(text(200).length, 200);
    assert.equal(isReport(parse(text(199))), false);
    assert.equal(isReport(parse(text(200))), true);
  });
});

describe('a report by its headings', () => {
  it('has two of the parts, and a quarter of its headings on the subject, two at least', () => {
    const text = (onSubject: number, others: number) =>
      [
        '一、主要工作',
        '二、存在的问题',
        ...Array<string>(onSubject).fill('（一）行政执法'),
        ...Array<string>(others).fill('（二）水利'),
      ].join('\n甲。\n');
    const found = (onSubject: number, others: number) => isReport(parse(text(onSubject, others)));
    assert.deepEqual([found(2, 4), found(2, 5), found(1, 0), found(2, 0)], [true, false, false, true]);
  });

  it('or a lead-in that speaks of it', () => {
    const text = (what: string) => `现将${what}情况报告如下：\n一、主要工作\n法治。\n二、存在的问题\n甲。`;
    assert.equal(isReport(parse(text('法治建设'))), true);
    assert.equal(isReport(parse(text('水利建设'))), false);
    assert.equal(isReport(parse(text('法治建设').replace(/\n二.*/s, ''))), false);
  });

  it('and nothing longer than a title above them', () => {
    const body = '一、主要工作\n甲。\n二、存在的问题\n甲。\n三、第一责任人职责\n甲。';
    assert.equal(isReport(parse(`${'云'.repeat(60)}\n${body}`)), false);
    assert.equal(isReport(parse(`${'云'.repeat(61)}\n${body}`)), true);
    assert.equal(isReport(parse(body)), true);
  });
});

describe('what stands above the body of any document', () => {
  it('is no title of another kind', () => {
    const body = sampleReport({ title: '', number: '' });
    for (const line of [
      '云岫县水利局文件',
      '签发人：云山',
      '（征求意见稿）',
      '000012',
      '机密',
      '云岫县水利局',
      '云水发〔2024〕3号',
    ]) {
      assert.equal(isReport(parse(`${line}\n${body}`)), true, line);
    }
    for (const line of ['云岫县水利局工作总结', '发言提纲', '报告（节选）']) {
      assert.equal(isReport(parse(`${line}\n${body}`)), false, line);
    }
  });
});

describe('what is a report', () => {
  for (const [name, text] of REPORTS) {
    it(name, () => assert.equal(isReport(parse(text)), true));
  }

  it('one in Markdown', () => assert.equal(isReport(parse(sampleMarkdown(), 'markdown')), true));

  for (const [name, text] of OTHERS) {
    it(`not ${name}`, () => {
      assert.equal(isReport(parse(text)), false);
      assert.equal(isReport(parse(text, 'markdown')), false);
    });
  }

  it('stays one while a heading or the title is half typed', () => {
    const text = sampleReport();
    for (let end = text.indexOf('二、') + 2; end < text.length; end += 1) {
      assert.ok(isReport(parse(text.slice(0, end))), text.slice(0, end).slice(-20));
    }
    const later = text.indexOf('三、');
    for (const typed of ['三', '三、', '三、2', '三、2023年', '']) {
      assert.ok(isReport(parse(text.slice(0, later) + typed + text.slice(later))));
    }
  });

  it('headings that tell of the first person responsible make a report', () => {
    const text = (third: string) => `一、主要工作\n办理项目。\n二、存在的问题\n资金不足。\n三、${third}\n带头学法。`;
    assert.equal(isReport(parse(text('主要负责人履行推进法治建设第一责任人职责情况'))), true);
    assert.equal(isReport(parse(text('队伍建设情况'))), false);
  });
});
