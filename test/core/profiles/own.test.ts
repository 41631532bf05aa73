import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lint } from '../../../src/core/checking/lint.ts';
import { draft } from '../../../src/core/drafting/draft.ts';
import { insertPart } from '../../../src/core/drafting/insert-part.ts';
import { planItems } from '../../../src/core/drafting/plan-items.ts';
import type { Profile } from '../../../src/core/model/profile.ts';
import { outlineText } from '../../../src/core/outline/outline-text.ts';
import { type OwnProfile, profileOf } from '../../../src/core/profiles/own.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { sampleReport } from '../fixtures/sample.ts';

const SYSTEMS = { heading: '{year}年度行政执法“三项制度”落实情况', words: ['三项制度'], prompt: '逐项写明落实情况' };
const OWN: OwnProfile = { parts: ['achievements', SYSTEMS, 'problems', 'leadership', 'plan'] };
const WRITTEN =
  '二、行政执法三项制度执行情况\n我局健全公示平台，配齐记录设备，重大决定都经法制审核，没有出现一起败诉案件。';

/** The sample with another second part, and those behind it moved on. */
function withSecond(second: string): string {
  const text = sampleReport({ achievements: '', other: '' });
  const [, problems = '', leadership = '', plan = ''] = /(二、[\s\S]*)(三、[\s\S]*)(四、[\s\S]*)/.exec(text) ?? [];
  const first = /一、2023[\s\S]*(?=二、)/.exec(sampleReport())?.[0] ?? '';
  return text
    .replace(problems, `${first}${second}${second && '\n'}${problems.replace('二', '三')}`)
    .replace(leadership, leadership.replace('三', '四'))
    .replace(plan, plan.replace('四', '五'));
}

const partsOf = (text: string, profile: Profile) => parse(text, 'plain', profile).sections.map(({ parts }) => parts);

function missing(text: string, own: OwnProfile): readonly string[] {
  const report = parse(text, 'plain', profileOf(own));
  return lint(report).flatMap(({ rule, severity, message }) =>
    rule === 'required-parts' ? [`${severity} ${message}`] : [],
  );
}

describe('a profile of one’s own', () => {
  it('asks for its parts in its order, and for no other', () => {
    assert.deepEqual(missing(withSecond(WRITTEN), OWN), []);
    assert.deepEqual(missing(withSecond(''), OWN), [
      'error 缺少“行政执法“三项制度”落实情况”，应放在“主要举措和成效”之后（本单位的要求）',
    ]);
    assert.deepEqual(missing(withSecond(''), { parts: [{ ...SYSTEMS, required: false }] }), [
      'info 缺少“行政执法“三项制度”落实情况”（本单位的要求）',
    ]);
  });

  it('says of what is missing at the end who asks for it', () => {
    const [said] = missing('关于2023年度法治政府建设情况的报告\n一、2023年主要举措和成效\n一年来成效明显。', OWN);
    assert.match(said ?? '', /（本单位的要求、《法治政府建设与责任落实督察工作规定》）$/);
  });

  it('is used to add a part, and to begin a report', () => {
    const profile = profileOf(OWN);
    const report = parse(withSecond('').replace(/三、(?=2023年度存)/, '二、'), 'plain', profile);
    const added = applyEdits(report.text, insertPart(report, profile, 'own-行政执法“三项制度”落实情况')?.edits ?? []);
    assert.ok(
      added.includes('\n二、2023年度行政执法“三项制度”落实情况\n【待填：逐项写明落实情况】。\n三、2023年度存在的不足'),
    );
    const begun = draft(profile, { year: 2026, organ: '云岫县水利局' });
    assert.ok(begun.includes('\n二、2026年度行政执法“三项制度”落实情况\n【待填：逐项写明落实情况】。\n三、2026年度'));
    assert.ok(!begun.includes('其他需要报告'));
    const read = parse(begun, 'plain', profile);
    assert.deepEqual(
      read.sections.map(({ parts }) => parts.join()),
      profile.parts.map(({ id }) => id),
    );
    assert.deepEqual(
      lint(read).filter(({ rule }) => rule !== 'placeholder'),
      [],
    );
  });

  it('still knows those of the five that it does not ask for', () => {
    const profile = profileOf({ parts: ['achievements', SYSTEMS] });
    const report = parse(withSecond(WRITTEN), 'plain', profile);
    assert.deepEqual(
      report.sections.map(({ parts }) => parts.join()),
      ['achievements', 'own-行政执法“三项制度”落实情况', 'problems', 'leadership', 'plan'],
    );
    assert.ok(planItems(report).length > 0);
    assert.deepEqual(
      lint(report).filter(({ rule }) => rule === 'part-order' || rule === 'required-parts'),
      [],
    );
    assert.ok(outlineText(report, profile).includes('存在的不足和原因'));
  });

  it('tells parts in another order than its own', () => {
    const order = { parts: ['problems', 'achievements'] } satisfies OwnProfile;
    const said = lint(parse(sampleReport(), 'plain', profileOf(order))).find(({ rule }) => rule === 'part-order');
    assert.match(said?.message ?? '', /本单位要求的顺序是：存在的不足和原因、主要举措和成效$/);
  });
});

describe('the heading of a part of one’s own', () => {
  const has = (heading: string, own: OwnProfile) =>
    partsOf(withSecond(`二、${heading}\n我局健全公示平台，配齐记录设备，都经法制审核。`), profileOf(own))[1];

  it('is known by its words, alone or beside another part', () => {
    const id = 'own-行政执法“三项制度”落实情况';
    assert.deepEqual(has('2023年度推行“三项制度”工作', { parts: [SYSTEMS] }), [id]);
    assert.deepEqual(has('三项制度落实情况和存在的问题', OWN), [id, 'problems']);
    assert.deepEqual(has('学习《三项制度》落实情况', OWN), ['achievements']);
  });

  it('is known by itself where no words are told, whatever the five would make of it', () => {
    const own = (heading: string): OwnProfile => ({ parts: ['achievements', { heading }, 'problems', 'plan'] });
    assert.deepEqual(has('下一步普法工作安排', own('下一步普法工作安排')), ['own-下一步普法工作安排']);
    assert.deepEqual(has('队伍和经费保障情况', own('{year}年度法治政府建设的队伍和经费保障情况')), [
      'own-法治政府建设的队伍和经费保障情况',
    ]);
    assert.deepEqual(has('依法行政情况', own('依法行政情况')), ['own-依法行政情况']);
    assert.deepEqual(has('工作情况', own('依法行政情况')), ['achievements']);
  });

  it('may be another wording of one of the five', () => {
    const part = { part: 'leadership', heading: '党政主要负责同志抓法治情况', words: ['抓法治'] } as const;
    assert.deepEqual(has('书记抓法治情况', { parts: ['achievements', part, 'problems'] }), ['leadership']);
    const begun = draft(profileOf({ parts: [part, { part: 'other', heading: '其他', prompt: '没有写无' }] }), {
      year: 2026,
    });
    assert.ok(begun.includes('一、党政主要负责同志抓法治情况\n【待填：主要负责人对哪些重要工作亲自部署'));
    assert.ok(begun.includes('二、其他\n【待填：没有写无】。'));
  });

  it('stands for the year after where it says so, and counts once', () => {
    const next = { heading: '{next}年度执法计划' };
    const { parts } = profileOf({ parts: [next, next, 'plan', { part: 'plan', heading: '安排' }] });
    assert.deepEqual(
      parts.map(({ id, yearOffset }) => [id, yearOffset]),
      [
        ['own-执法计划', 1],
        ['plan', 1],
      ],
    );
  });
});
