import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { lint } from '../../../src/core/checking/lint.ts';
import { insertElements } from '../../../src/core/drafting/insert-element.ts';
import type { ElementKind } from '../../../src/core/model/element.ts';
import type { Report, Syntax } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { missingElements } from '../../../src/core/views/missing-elements.ts';
import { pendingNumber } from '../../../src/core/views/pending-number.ts';
import { breaksOff } from '../../../src/core/views/stage.ts';
import { damagedMarkdown, damagedPlain, RUNS } from '../fixtures/arbitraries.ts';
import { type Sample, sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

const TITLE = '云岫县水利局关于2023年度法治政府建设情况的报告';
const DATE = '2024年【待填：月】月【待填：日】日';
const BODY = '一、2023年主要举措和成效\n办理许可。';

function insert(text: string, kinds: readonly ElementKind[], syntax: Syntax = 'plain'): string {
  const fix = insertElements(parse(text, syntax), kinds) ?? assert.fail('no fix');
  assert.equal(fix.safe, false);
  return applyFixes(text, [fix]);
}

/** The text that misses a piece becomes the one that has it. */
function check(pieces: Sample, kinds: readonly ElementKind[], whole: Sample, write = sampleReport): void {
  const syntax = write === sampleReport ? 'plain' : 'markdown';
  const text = write(pieces);
  for (const line of ['\n', '\r\n', '\r']) {
    const inLines = (written: string) => written.replaceAll('\n', line);
    assert.equal(insert(inLines(text), kinds, syntax), inLines(write(whole)));
  }
}

describe('inserting what a report lacks beside its parts', () => {
  it('writes the title as organ and year tell it', () => {
    check({ title: '' }, ['title'], {});
    check({ title: '' }, ['title'], {}, sampleMarkdown);
  });

  it('writes 主送 as its kind of organ has it', () => {
    check({ addressee: '' }, ['addressee'], { addressee: '县委、县政府：' });
    check({ addressee: '', number: '' }, ['addressee'], { addressee: '县委、县政府：', number: '' });
    check({ addressee: '', number: '' }, ['addressee'], { addressee: '县委、县政府：', number: '' }, sampleMarkdown);
    const title = '云岫县人民政府关于2023年度法治政府建设情况的报告';
    check({ title, addressee: '' }, ['addressee'], { title, addressee: '市委、市政府：' });
  });

  it('writes 文号 below the title, or between red head and title, in the year of the date', () => {
    const number = '【待填：机关代字】〔2024〕【待填：序号，从1编起，不补零】号';
    check({ number: '' }, ['document-number'], { number });
    check({ number: '' }, ['document-number'], { number }, sampleMarkdown);
    const red = `云岫县水利局文件\n${sampleReport({ number: '', date: '' })}`;
    assert.equal(insert(red, ['document-number']), red.replace('文件', `文件\n${number}`));
    const undated = red.replace(/2023年度?/g, '').replace('2024年度', '');
    assert.ok(insert(undated, ['document-number']).includes('〔【待填：年】〕'));
  });

  it('writes 署名 above the date, and the date below 署名', () => {
    check({ signature: '' }, ['signature'], {});
    check({ signature: '' }, ['signature'], {}, sampleMarkdown);
    check({ date: '' }, ['date'], { date: DATE });
    check({ date: '' }, ['date'], { date: DATE }, sampleMarkdown);
    check({ date: '', note: '（此件公开发布）' }, ['date'], { date: DATE, note: '（此件公开发布）' });
  });

  it('writes both below what is written', () => {
    check({ signature: '', date: '' }, ['signature', 'date'], { date: DATE });
    check({ signature: '', date: '' }, ['signature', 'date'], { date: DATE }, sampleMarkdown);
    const open = { closing: '', other: '' };
    check({ ...open, signature: '', date: '' }, ['signature', 'date'], { ...open, date: DATE });
  });

  it('asks for what it does not know', () => {
    assert.equal(
      insert(`县委：\n${BODY.replace('2023年', '')}`, ['title']).split('\n')[0],
      '【待填：发文机关】关于【待填：年份】年度法治政府建设情况的报告',
    );
    const nameless = '关于法治政府建设情况的报告\n一、主要举措和成效\n办理许可。';
    assert.equal(
      insert(nameless, ['signature', 'date']),
      `${nameless}\n【待填：发文机关全称】\n【待填：年】年【待填：月】月【待填：日】日`,
    );
    assert.equal(insert(nameless, ['addressee']).split('\n')[1], '【待填：主送机关】：');
  });

  it('takes for the organ only what is a name of one', () => {
    const text = `平安云岫建设2023年度法治政府建设情况的报告\n${BODY}`;
    assert.equal(insert(text, ['signature']).split('\n').at(-1), '【待填：发文机关全称】');
  });

  it('is not offered for what is there', () => {
    const report = parse(sampleReport({ date: '' }));
    for (const kind of ['title', 'addressee', 'signature'] as const)
      assert.equal(insertElements(report, [kind]), undefined);
    assert.equal(insertElements(parse(''), ['title']), undefined);
  });

  it('says what it adds', () => {
    const titleOf = (text: string, kinds: readonly ElementKind[]) => insertElements(parse(text), kinds)?.title;
    assert.equal(titleOf(sampleReport({ addressee: '' }), ['addressee']), '补上主送机关“县委、县政府：”');
    assert.equal(
      titleOf(sampleReport({ signature: '', date: '' }), ['signature', 'date']),
      `补上署名和成文日期“云岫县水利局 ${DATE}”`,
    );
  });
});

describe('what is inserted', () => {
  it('stands a blank line apart where its neighbours do', () => {
    for (const pieces of [{ title: '' }, { addressee: '' }, { signature: '' }] as const) {
      const [kind] = Object.keys(pieces) as [ElementKind];
      assert.equal(insert(sampleReport(pieces, '\n\n'), [kind]), sampleReport({}, '\n\n'), kind);
    }
    assert.equal(insert(sampleReport({ date: '' }, '\n\n'), ['date']), sampleReport({ date: DATE }, '\n\n'));
    assert.equal(
      insert(sampleReport({ signature: '', date: '' }, '\n\n'), ['signature', 'date']),
      sampleReport({ date: DATE }, '\n\n'),
    );
    const spaced = sampleReport({ closing: '', date: '' }).replace(/\n(?=云岫县水利局$)/, '\n\n');
    assert.equal(insert(spaced, ['date']), `${spaced}\n\n${DATE}`);
  });

  it('is set as 署名 and date beside it', () => {
    const indent = '　'.repeat(8);
    assert.equal(
      insert(sampleReport({ signature: '', date: `${indent}2024年2月5日` }), ['signature']),
      sampleReport({ signature: `${indent}云岫县水利局`, date: `${indent}2024年2月5日` }),
    );
    assert.equal(
      insert(sampleReport({ signature: `\t云岫县水利局`, date: '' }), ['date']),
      sampleReport({ signature: `\t云岫县水利局`, date: `\t${DATE}` }),
    );
    assert.equal(
      insert(sampleReport({ signature: '', date: `${indent}2024年×月×日` }), ['signature']),
      sampleReport({ signature: `${indent}云岫县水利局`, date: `${indent}2024年×月×日` }),
    );
    assert.equal(
      insert(sampleMarkdown({ signature: '', date: `${indent}2024年2月5日` }), ['signature'], 'markdown'),
      sampleMarkdown({ date: `${indent}2024年2月5日` }),
      'in Markdown white space would make code',
    );
  });

  it('stands before the # and the white space of the line below', () => {
    assert.equal(insert(`　　县委：\n${BODY}\n云岫县水利局`, ['title']).split('\n')[1], '　　县委：');
    const markdown = '## 一、2023年主要举措和成效\n\n办理许可。\n\n云岫县水利局';
    assert.equal(insert(markdown, ['title'], 'markdown'), `# ${TITLE}\n\n${markdown}`);
    assert.equal(
      insert(`# ${TITLE}\n\n${markdown}`, ['addressee'], 'markdown'),
      `# ${TITLE}\n\n县委、县政府：\n\n${markdown}`,
    );
  });

  it('parts a title from the body it is glued to', () => {
    assert.equal(
      insert(`${TITLE}2023年，我局依法履职，成效明显。\n${BODY}`, ['addressee']),
      `${TITLE}\n县委、县政府：\n2023年，我局依法履职，成效明显。\n${BODY}`,
    );
    assert.equal(
      insert(`${TITLE}　　现将情况报告如下：\n${BODY}`, ['addressee']),
      `${TITLE}\n县委、县政府：\n现将情况报告如下：\n${BODY}`,
    );
    const closing = '特此报告。2024年2月5日';
    assert.equal(insert(sampleReport({ closing, signature: '', date: '' }), ['signature']), sampleReport());
  });

  it('takes the date from the particulars of a page', () => {
    const dated = (...lines: readonly string[]) =>
      insert([...lines, sampleReport({ date: '' })].join('\n'), ['date'])
        .split('\n')
        .at(-1);
    for (const line of [
      '成文日期：2024-02-06',
      '[ 成文日期 ] 2024年2月6日',
      '生成日期：2024/2/6',
      '发布日期：2024-03-09　成文日期：2024-02-06',
    ]) {
      assert.equal(dated(line), '2024年2月6日', line);
    }
    assert.equal(dated('成文日期：', '2024-02-06'), '2024年2月6日');
    assert.equal(dated('成文日期：', '索引号：12', '发布日期：2024-03-09'), DATE);
    assert.equal(dated('成文日期：2024-02-31'), DATE, 'no such day');
    assert.equal(dated('发布日期：2024-03-09'), DATE);
  });
});

/** In Markdown a line may open or close what hides the lines below it: code, comments, other HTML, front matter, a rule. */
function mayHide({ text, syntax }: Report): boolean {
  return syntax === 'markdown' && /~~~|```|<[!a-z/?]|^[ \t>]*(?:---|===)/im.test(text);
}

/** What a review calls wrong, by rule; how often. */
function faults(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of lint(report)) {
    if (severity !== 'info' && rule !== 'placeholder') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

describe('inserting an element', () => {
  it('gives the report what it lacked, and nothing new to mend but its blanks, but where a garbled title hides it', () => {
    const documents = fc.oneof(
      damagedPlain.map((text) => parse(text)),
      damagedMarkdown.map((text) => parse(text, 'markdown')),
    );
    let inserted = 0;
    const odd: string[] = [];
    fc.assert(
      fc.property(documents, (report) => {
        // One that breaks off is judged as a whole one when it is signed.
        if (mayHide(report) || breaksOff(report)) return;
        const before = faults(report);
        for (const { kind } of missingElements(report)) {
          const text = insert(report.text, [kind], report.syntax);
          const after = parse(text, report.syntax);
          const number = after.documentNumber ?? pendingNumber(after);
          const has = { ...after, date: after.date ?? after.pendingDate, 'document-number': number };
          assert.ok(has[kind] !== undefined, `${kind} in ${report.text}`);
          inserted += 1;
          // Without a title nobody can tell whether 主送 is missing.
          const rules = [...faults(after)].filter(([rule]) => kind !== 'title' || rule !== 'addressee');
          const added = rules.filter(([rule, count]) => count > (before.get(rule) ?? 0)).map(([rule]) => rule);
          if (added.length > 0) odd.push(`${added.join()} behind ${kind} in ${report.text}`);
        }
      }),
      { numRuns: RUNS },
    );
    assert.ok(odd.length <= 2 + inserted / 20, `${odd.length} of ${inserted}: ${odd[0]}`);
  });
});
