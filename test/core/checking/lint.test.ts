import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import type { Problem, Rule } from '../../../src/core/model/rule.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { sampleMarkdown, sampleReport } from '../fixtures/sample.ts';

function rule(id: string, check: Rule['check']): Rule {
  return { id, title: '试', reason: '试', severity: 'error', examples: [], check };
}
const at = (start: number, end: number, more: Partial<Problem> = {}): Problem => ({
  span: { start, end },
  message: '错',
  ...more,
});
const REPORT = parse('一二三四五六');
const run = (rules: readonly Rule[], settings = {}) => lint(REPORT, settings, { rules });

describe('lint', () => {
  it('finds nothing in a good report', () => {
    assert.deepEqual(lint(parse(sampleReport())), []);
    assert.deepEqual(lint(parse(sampleMarkdown(), 'markdown')), []);
  });

  it('gives findings in the order of the text, whatever the order of the rules', () => {
    const rules = [rule('b', () => [at(3, 4), at(0, 2)]), rule('a', () => [at(0, 1), at(0, 2)])];
    const order = run(rules).map((finding) => `${finding.rule}${finding.span.start}${finding.span.end}`);
    assert.deepEqual(order, ['a01', 'a02', 'b02', 'b34']);
    assert.deepEqual(run([...rules].reverse()), run(rules));
  });

  it('stamps rule and severity: the user’s before the problem’s before the rule’s', () => {
    const rules = [rule('a', () => [at(0, 1), at(1, 2, { severity: 'info' })])];
    const severities = (settings = {}) => run(rules, settings).map(({ severity }) => severity);
    assert.deepEqual(severities(), ['error', 'info']);
    assert.deepEqual(severities({ rules: { a: 'warning' } }), ['warning', 'warning']);
    assert.deepEqual(severities({ rules: { a: 'off' } }), []);
    assert.deepEqual(severities({ rules: { b: 'off' } }), ['error', 'info']);
  });

  it('does not run a rule that is off', () => {
    const boom = rule('a', () => {
      throw new Error('run');
    });
    assert.deepEqual(run([boom], { rules: { a: 'off' } }), []);
  });

  it('makes a rule that throws a finding about itself and silences no other', () => {
    function* half(): Generator<Problem> {
      yield at(1, 2);
      throw new Error('坏了');
    }
    const rules = [rule('a', half), rule('b', () => [at(0, 1)])];
    const findings = run(rules);
    assert.deepEqual(findings.map((finding) => finding.rule).sort(), ['a', 'a', 'b']);
    const own = findings.find(({ message }) => message.includes('坏了'));
    assert.deepEqual([own?.rule, own?.severity, own?.span], ['a', 'warning', { start: 0, end: 0 }]);
  });

  it('reports a thrown value that is no error', () => {
    const odd = rule('a', () => {
      throw '坏了';
    });
    assert.match(run([odd])[0]?.message ?? '', /坏了/);
  });

  it('fills in what a problem leaves out', () => {
    const [finding] = run([rule('a', () => [at(0, 1)])]);
    assert.deepEqual(finding, {
      rule: 'a',
      severity: 'error',
      span: { start: 0, end: 1 },
      message: '错',
      related: [],
      fixes: [],
    });
  });

  it('lists twenty thousand findings of a rule, and says where it stops', () => {
    const many = (count: number) => run([rule('a', () => Array.from({ length: count }, () => at(1, 2)))]);
    const isEnd = ({ message }: { readonly message: string }) => message.includes('没有再查');
    assert.deepEqual([many(20_000).length, many(20_000).filter(isEnd).length], [20_000, 0]);
    assert.deepEqual([many(20_001).length, many(20_001).filter(isEnd).length], [20_001, 1]);
    assert.deepEqual([many(30_000).length, many(30_000).filter(isEnd).length], [20_001, 1]);
  });

  it('judges nothing in the lines of a page but what says that they are one', () => {
    const text = `索引号：12　　依据法制政府要求\n${sampleReport()}`;
    const start = (place: string) => text.indexOf(place);
    const findAt = (id: string, offset: number) => rule(id, () => [at(offset, offset + 1)]);
    const rules = [findAt('a', start('法制')), findAt('web-lines', 0), findAt('b', start('云岫县水利局'))];
    assert.deepEqual(
      lint(parse(text), {}, { rules }).map((finding) => finding.rule),
      ['web-lines', 'b'],
    );
  });

  it('does not judge the sentence that a draft ends with, but says what is to do there', () => {
    const text = '一、主要举措和成效\n办理许可。一是健全制度';
    const end = text.indexOf('一是');
    const rules = [
      rule('a', () => [at(end, end + 2)]),
      rule('b', () => [at(end, end + 2, { isUnwritten: true })]),
      rule('c', () => [at(end - 1, end)]),
      rule('d', () => [at(text.length, text.length)]),
    ];
    const found = (report: string, stage: 'auto' | 'draft' | 'review' | 'publish') =>
      lint(parse(report), { stage }, { rules }).map((finding) => finding.rule);
    assert.deepEqual(found(text, 'draft'), ['c', 'b', 'd']);
    assert.deepEqual(found(text, 'auto'), ['c', 'b', 'd']);
    assert.deepEqual(found(text, 'review'), ['c', 'a', 'b', 'd']);
    assert.deepEqual(found(text, 'publish'), ['c', 'a', 'b', 'd']);
    assert.deepEqual(found(`${text}。`, 'draft'), ['c', 'a', 'b', 'd']);
  });

  it('says of a draft what the next sentence does not cure, and of a half sentence nothing', () => {
    const found = (tail: string) =>
      lint(parse(`关于2023年度法治政府建设情况的报告\n一、主要举措和成效\n办理许可。${tail}`), { stage: 'auto' })
        .filter(({ severity }) => severity !== 'todo' && severity !== 'info')
        .map((finding) => finding.rule);
    for (const tail of ['一是健全制度', '一是', '推进法制政府建设', '贯彻《', '共12件，其中甲3件'])
      assert.deepEqual(found(tail), [], tail);
    assert.deepEqual(found('推进法制政府建设。'), ['confusable-word']);
  });

  it('is to do in a draft what is not written, whatever severity is wished for', () => {
    const rules = [
      rule('a', () => [at(0, 1, { isUnwritten: true }), at(1, 2, { isUnwritten: true, severity: 'info' })]),
    ];
    const severities = (settings: object) => lint(REPORT, settings, { rules }).map(({ severity }) => severity);
    assert.deepEqual(severities({ stage: 'draft' }), ['todo', 'todo']);
    assert.deepEqual(severities({ stage: 'draft', rules: { a: 'error' } }), ['todo', 'todo']);
    assert.deepEqual(severities({ stage: 'draft', rules: { a: 'off' } }), []);
    assert.deepEqual(severities({ stage: 'review' }), ['error', 'info']);
    assert.deepEqual(severities({}), ['error', 'info']);
  });

  it('leaves what a prompt tells the clerk alone, not what stands around it', () => {
    const text = '一、主要举措\n【待填：法制政府】甲';
    const inside = text.indexOf('法制');
    const spans = [
      [inside, inside + 2],
      [inside - 4, inside + 5],
      [inside, text.length],
    ] as const;
    const rules = [rule('a', () => spans.map(([start, end]) => at(start, end)))];
    assert.deepEqual(
      lint(parse(text), {}, { rules }).map(({ span }) => [span.start, span.end]),
      [spans[1], spans[2]],
    );
  });

  it('calls no fix safe that puts other words into the title, a heading or the 署名', () => {
    const text = sampleReport({ title: '云岫县水利局关于2023年度法制政府与法治政府建设情况的报告' });
    const report = parse(text);
    const safety = (place: string, written: string) => {
      const start = text.indexOf(place);
      assert.ok(start >= 0, place);
      const fix = { title: '改', edits: [{ span: { start, end: start + place.length }, text: written }], safe: true };
      const [finding] = lint(report, {}, { rules: [rule('a', () => [at(start, start + 1, { fixes: [fix] })])] });
      return finding?.fixes[0]?.safe;
    };
    for (const [place, written] of [
      ['法制', '法治'],
      ['举措和成效', '措施和成效'],
      ['主要安排', '安排'],
      ['云岫县水利局\n2024', '云岫县水务局\n2024'],
    ] as const) {
      assert.equal(safety(place, written), false, place);
    }
    for (const [place, written] of [
      ['群众办事', '群众做事'],
      ['一、', '（一）'],
      ['2024年2月5日', '2024年2月05日'],
      ['：', ':'],
    ] as const) {
      assert.equal(safety(place, written), true, place);
    }
    assert.equal(safety('2023年度主要举措', '2023　年度主要举措'), true, 'white space is no word');
  });

  it('calls no fix safe of a rule that may not repair by itself, and still offers it', () => {
    const fix = { title: '改', edits: [{ span: { start: 0, end: 1 }, text: '' }], safe: true };
    const rules = ['a', 'b'].map((id) => rule(id, () => [at(0, 1, { fixes: [fix] })]));
    const found = lint(REPORT, { repair: { a: false, b: true } }, { rules });
    assert.deepEqual(
      found.map(({ fixes }) => fixes.map(({ safe }) => safe)),
      [[false], [true]],
    );
  });
});
