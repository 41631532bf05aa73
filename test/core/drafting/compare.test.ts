import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareWithLastYear } from '../../../src/core/drafting/compare.ts';
import { rollForward } from '../../../src/core/drafting/roll-forward.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { countCharacters } from '../../../src/core/text/word-count.ts';
import { corpusTexts } from '../../corpus.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { samples } from '../fixtures/seeds.ts';
import { spanFault } from '../span-faults.ts';

const LONG =
  '我局依法办理行政许可12件，全部在法定时限内办结，申请人满意率达到98%；同时编制办事指南，压缩审批环节，组织业务骨干到园区现场解答疑问，受到企业普遍好评。';

function compare(now: Sample, last: Sample): readonly string[] {
  const report = parse(sampleReport(now));
  return compareWithLastYear(report, parse(sampleReport(last))).map(({ rule, message }) => `${rule} ${message}`);
}

/** What is said of copied paragraphs alone. */
function copied(now: Sample, last: Sample): readonly string[] {
  return compare(now, last).filter((found) => found.startsWith('copied'));
}

/** What is said of plans alone. */
function plans(now: Sample, last: Sample): readonly string[] {
  return compare(now, last).filter((found) => found.startsWith('unanswered-plan'));
}

const part1 = (body: string): Sample => ({ achievements: `一、2023年度主要举措和成效\n${body}` });

describe('beside last year’s report', () => {
  it('a paragraph that says the same, figures and all', () => {
    assert.match(copied(part1(LONG), part1(LONG)).join(), /^copied-from-last-year [^,]*100%相同，数字也没有变[^,]*$/);
  });

  it('a paragraph in which only figures and a year are new', () => {
    const now = LONG.replace('12件', '15件').replace('我局', '2023年，我局');
    assert.match(
      copied(part1(now), part1(LONG)).join(),
      /^copied-from-last-year [^,]*100%相同，请核对是否写出了本年的新情况$/,
    );
  });

  it('a paragraph that is a fifth new, and one that is half new', () => {
    const slightly = LONG.replace('编制办事指南', '公布服务指引');
    assert.match(copied(part1(slightly), part1(LONG)).join(), /[89][0-9]%相同/);
    const half =
      '我局依法办理行政许可12件，全部在法定时限内办结，申请人满意率达到98%；推行告知承诺，整合关联事项，设立综合窗口，让群众一次就能办完所有手续。';
    assert.deepEqual(copied(part1(half), part1(LONG)), []);
  });

  it('short paragraphs repeat themselves', () => {
    const short = '我局依法办理行政许可12件，全部在法定时限内办结。';
    assert.deepEqual(copied(part1(short), part1(short)), []);
  });

  it('lead-in and closing are the same every year', () => {
    const leadIn =
      '2023年，我局坚持以习近平法治思想为指导，认真落实法治政府建设各项要求，依法全面履行职能。根据《法治政府建设与责任落实督察工作规定》，现将2023年度法治政府建设情况报告如下：';
    const closing = { signature: '云岫县水利局', note: '（此件公开发布）' };
    assert.deepEqual(copied({ leadIn, ...closing }, { leadIn, ...closing }), []);
    const more = { leadIn: `${leadIn}${LONG}` };
    assert.match(copied(more, more).join(), /100%相同，数字也没有变[^,]*$/, 'what follows on its line is told');
  });

  it('what was promised and is not told of', () => {
    const plan = '四、2024年度主要安排\n（一）新建河段视频监控。布点20处。\n（二）加强执法人员培训。分批轮训。';
    const answered = part1('2024年，组织执法人员轮训3期，新建河段视频监控点位20处。');
    assert.deepEqual(plans(answered, { plan }), []);
    const [found, ...others] = plans(part1('2024年，组织执法人员轮训3期。'), { plan });
    assert.match(found ?? '', /^unanswered-plan 上年安排的“新建河段视频监控”在今年的报告里没有找到回应/);
    assert.deepEqual(others, []);
  });

  it('what was promised, where the title would stand when there is neither that nor the part', () => {
    const plan = '四、2024年度主要安排\n（一）新建河段视频监控。布点20处。';
    const text = '二、2024年度存在的不足和原因\n巡查不够经常，主要原因是人手偏少。\n三、2025年度主要安排\n继续推进。';
    const found = compareWithLastYear(parse(text), parse(sampleReport({ plan })));
    const [promised] = found.filter(({ rule }) => rule === 'unanswered-plan');
    assert.deepEqual(promised?.span, { start: 0, end: 0 });
  });

  it('what was promised, also where no heading carries the achievements', () => {
    const plan = '四、2024年度主要安排\n（一）新建河段视频监控。布点20处。';
    const own = '一、加强党的领导\n坚持学习。';
    const [found] = plans({ achievements: own }, { plan });
    assert.match(found ?? '', /^unanswered-plan 上年安排的“新建河段视频监控”/);
    const bare = { title: '', number: '', addressee: '', leadIn: '', achievements: own };
    assert.equal(plans(bare, { plan }).length, 1, 'nor a title');
  });

  it('what was found wanting and of which nothing more is heard, or the same again', () => {
    const problems = '二、2023年度存在的不足和原因\n一是河段巡查不够经常。二是案卷制作不规范。三是普法宣传缺少新意。';
    const now = {
      ...part1('2024年，组织案卷评查3期，统一案卷制作标准。'),
      problems: '二、2024年度存在的不足和原因\n一是普法宣传缺少新意。二是专业人员偏少。',
    };
    const found = compare(now, { problems }).filter((each) => each.startsWith('unanswered-problem'));
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /上年指出的不足“河段巡查不够经常”，今年的报告没有说明是否已经解决，请补写/);
    assert.match(found[1] ?? '', /上年就指出了“普法宣传缺少新意”，今年又列为不足/);
  });

  it('a plan that is repeated is no answer, nor is a prompt', () => {
    const plan = '四、2024年度主要安排\n（一）新建河段视频监控。布点20处。\n（二）完善制度。修订规则。';
    const now = part1('【待填：去年安排，今年须回应：新建河段视频监控】\n2024年，巡查河段12次。');
    assert.equal(plans({ ...now, plan }, { plan }).length, 1);
  });

  it('every item of a long plan, and every sentence of one told in one breath', () => {
    const items = (count: number, wording: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => wording(index)).join('');
    const unanswered = (plan: string) => plans({}, { plan: `四、2024年度主要安排\n${plan}` }).length;
    const names = [...'东西南北中左右前后内'];
    const name = (index: number) => `${names[index % 10]}${names[Math.floor(index / 10) % 10]}`;
    for (const count of [59, 60, 61, 99]) {
      assert.equal(unanswered(items(count, (index) => `（一）修建${name(index)}渠水闸\n`)), count);
    }
    for (const count of [11, 12, 13, 99]) {
      assert.equal(unanswered(items(count, (index) => `修建${name(index)}渠水闸。`)), count);
    }
  });

  it('a paragraph that last year’s report has many times', () => {
    for (const count of [19, 20, 21, 22, 200]) {
      assert.equal(copied(part1(LONG), part1(`${LONG}\n`.repeat(count))).length, 1);
      const others = Array.from(
        { length: count },
        (_, index) => `${LONG}${'甲乙丙丁'.charAt(index % 4).repeat(8 + index)}\n`,
      );
      assert.equal(copied(part1(LONG), part1(others.join(''))).length, 1);
    }
  });

  it('as far as two reports can be compared in a moment; what is left is told', () => {
    const words = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张'];
    const tail = (index: number) => [index, index >> 4, index >> 8].map((place) => words[place & 15]).join('');
    const text = (count: number) => Array.from({ length: count }, (_, index) => `${LONG}${tail(index)}\n`).join('');
    const found = (count: number) => {
      const compared = compareWithLastYear(
        parse(sampleReport(part1(text(count)))),
        parse(sampleReport(part1(text(count)))),
      );
      return (rule: string) => compared.filter((each) => each.rule === rule);
    };
    const few = found(200);
    assert.deepEqual([few('copied-from-last-year').length, few('not-compared').length], [200, 0]);
    const many = found(600);
    const [left, ...none] = many('not-compared');
    const number = Number(/从这里起有(\d+)段没有与上年报告比较$/.exec(left?.message ?? '')?.[1]);
    assert.ok(number > 0 && number < 600);
    assert.equal(many('copied-from-last-year').length, 600 - number);
    assert.deepEqual([left?.lastSpan, none], [undefined, []]);
  });

  const LONG_LISTS = {
    'unanswered-plan': (wanted: string): Sample => ({ plan: `四、2024年度主要安排\n${wanted}` }),
    'unanswered-problem': (wanted: string): Sample => ({ problems: `二、2023年度存在的不足\n${wanted}` }),
  } as const;
  for (const [rule, last] of Object.entries(LONG_LISTS)) {
    it(`as far as they can be looked up in a moment; what is left is told: ${rule}`, () => {
      const report = (count: number) => {
        const told = (clause: string, from: number, end: string) =>
          Array.from({ length: count }, (_, index) => `${clause}${String.fromCharCode(from + index)}${end}。`).join('');
        const now = parse(sampleReport(part1(told('渠道水闸', 0x5000, ''))));
        return compareWithLastYear(now, parse(sampleReport(last(told('渠道门槛水闸底座', 0x6000, '不够')))));
      };
      const left = (found: ReturnType<typeof report>) => found.filter((each) => each.rule === 'not-compared');
      assert.deepEqual(left(report(800)), []);
      const found = report(4_000);
      const number = Number(/上年的(?:安排|不足)有(\d+)项没有核对$/.exec(left(found)[0]?.message ?? '')?.[1]);
      assert.equal(found.filter((each) => each.rule === rule).length, 4_000 - number);
    });
  }

  it('any two documents: spans lie in their texts', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const report = parse(one.text, one.syntax);
        const last = parse(other.text, other.syntax);
        for (const { span, lastSpan } of compareWithLastYear(report, last)) {
          assert.equal(spanFault(one.text, span), undefined);
          assert.equal(lastSpan && spanFault(other.text, lastSpan), undefined);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('needs time in proportion to the text', () => {
    const time = (text: string) => {
      const report = parse(text);
      const from = performance.now();
      compareWithLastYear(report, report);
      return performance.now() - from;
    };
    const sample = samples()[0]?.text ?? '';
    for (const text of [
      sample.repeat(Math.ceil(200_000 / sample.length)),
      `${LONG}\n`.repeat(2_500),
      '（一）新建监控。\n'.repeat(25_000),
    ]) {
      const taken = time(text);
      assert.ok(taken < 1500, `${text.length} characters: ${taken} ms`);
    }
  });
});

/** The paragraphs long enough to be compared that hold more than prompts; up to the lead-in there is none. */
function longParagraphs({ lines, text, leadIn }: Report): readonly string[] {
  const head = leadIn?.span ?? { start: 0, end: 0 };
  return lines
    .map((line) => (line.start <= head.start && head.start < line.end ? { ...line, start: head.end } : line))
    .map((line) => slice(text, line))
    .filter((line) => countCharacters(line.replace(/【[^【】]*】/g, '')) >= 60);
}

const all = [
  ...samples(),
  ...[...corpusTexts('seeds'), ...corpusTexts('reports')].map((entry) => ({ ...entry, syntax: 'plain' as const })),
].filter(({ name }) => !name.includes('flat'));

describe('beside last year’s report, whole ones', () => {
  for (const { name, text, syntax } of all) {
    it(`${name}: rolled forward, every paragraph is named as copied, with its origin`, () => {
      const last = parse(text, syntax);
      const rolled = rollForward(last, { year: (last.year.value ?? 0) + 1 });
      const report = parse(rolled?.text ?? '', syntax);
      const copied = compareWithLastYear(report, last).filter(({ rule }) => rule === 'copied-from-last-year');
      assert.deepEqual(
        copied.map(({ span }) => slice(report.text, span)),
        longParagraphs(report),
      );
      for (const { span, lastSpan } of copied) {
        const [now, then] = [slice(report.text, span), slice(text, lastSpan ?? { start: 0, end: 0 })];
        assert.equal(now.replace(/【[^【】]*】|[0-9.,+月日-]+/g, ''), then.replace(/[0-9.,+月日-]+/g, ''));
      }
    });

    it(`${name}: nothing of another report's is taken for copied`, () => {
      const report = parse(text, syntax);
      for (const other of all) {
        if (other.name === name) continue;
        const copied = compareWithLastYear(report, parse(other.text, other.syntax)).filter(
          ({ rule }) => rule === 'copied-from-last-year',
        );
        assert.deepEqual(
          copied.map(({ span }) => slice(text, span)),
          [],
          other.name,
        );
      }
    });
  }
});
