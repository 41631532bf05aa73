import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyFixes } from '../../../src/core/checking/fix.ts';
import { organPlaces } from '../../../src/core/drafting/organ-places.ts';
import { shortForms } from '../../../src/core/drafting/organ-short-forms.ts';
import { organMentions, renameOrgan } from '../../../src/core/drafting/rename-organ.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { anyDocument, RUNS } from '../fixtures/arbitraries.ts';
import { sampleReport } from '../fixtures/sample.ts';
import { spanFault } from '../span-faults.ts';

function renamed(text: string, name: string): string {
  return applyFixes(text, [{ title: '', edits: renameOrgan(parse(text), name), safe: false }]);
}

describe('another name for the organ', () => {
  it('in title, prose and 署名, not in 《》', () => {
    const sentence = '2023年，云岫县水利局印发《云岫县水利局普法要点》，云岫县水利局执法大队巡查12次。';
    const achievements = `一、2023年度主要举措和成效\n${sentence}`;
    assert.equal(
      renamed(sampleReport({ achievements }), '云岫县水务局'),
      sampleReport({ achievements })
        .replaceAll('云岫县水利局', '云岫县水务局')
        .replace('《云岫县水务局普法要点》', '《云岫县水利局普法要点》'),
    );
  });

  it('spaced out or in two lines', () => {
    const pieces = { title: '云岫县水利局\n关于2023年度法治政府建设情况的报告', signature: '云 岫 县 水 利 局' };
    const result = renamed(sampleReport(pieces), '云岫县水务局');
    assert.ok(result.startsWith('云岫县水务局\n关于') && result.includes('特此报告。\n云岫县水务局\n2024'));
  });

  it('a 署名 that writes it another way', () => {
    const result = renamed(sampleReport({ signature: '县水利局' }), '云岫县水务局');
    assert.ok(result.includes('特此报告。\n云岫县水务局\n2024'));
  });

  it('with letters and brackets in it', () => {
    const title = '云岫d县\\（水）*局关于2023年度法治政府建设情况的报告';
    assert.ok(renamed(sampleReport({ title }), '云岫县水务局').startsWith('云岫县水务局关于'));
  });

  it('one 署名 of two', () => {
    const result = renamed(sampleReport({ signature: '云岫县水利局\n云岫县司法局' }), '云岫县水务局');
    assert.ok(result.includes('特此报告。\n云岫县水务局\n云岫县司法局\n'));
  });

  it('without an organ in the title, by 署名', () => {
    const text = sampleReport({ title: '关于2023年度法治政府建设情况的报告' });
    assert.ok(renamed(text, '云岫县水务局').includes('特此报告。\n云岫县水务局\n'));
  });

  it('a title that names a district only: the district’s other organs stay', () => {
    const achievements = '一、2023年度主要举措和成效\n云岫县人民法院、云岫县水利局联合巡查12次。';
    const text = sampleReport({ title: '云岫县2023年法治政府建设工作情况报告', achievements, signature: '' });
    const result = renamed(text, '霁川县');
    assert.ok(result.startsWith('霁川县2023年') && result.includes('云岫县人民法院、云岫县水利局'));
  });

  it('a longer name that begins with the old one is not lengthened twice', () => {
    const once = renamed(sampleReport(), '云岫县水利局办公室');
    assert.equal(renamed(once, '云岫县水利局办公室'), once);
    const text = sampleReport({ achievements: '一、2023年度主要举措和成效\n云岫县水利局办公室承办。' });
    assert.ok(renamed(text, '云岫县水利局办公室').includes('\n云岫县水利局办公室承办。'));
  });

  it('short forms come along, in the form they have', () => {
    const pieces = {
      title: '澹湖区枕流街道办事处关于2023年度法治政府建设情况的报告',
      signature: '澹湖区枕流街道办事处',
      achievements:
        '一、2023年度主要举措和成效\n枕流街道办事处由枕流街道纪工委监督，枕流街道综合行政执法队和枕流街道组织志愿者巡查。街道印发《枕流街道普法要点》，获评“枕流街道先进集体”。南枕流街道参加。',
    };
    const report = parse(sampleReport(pieces));
    const told = organMentions(report, '澹湖区听溪街道办事处').map(({ span, kind }) => {
      return `${kind} ${report.text.slice(span.start, span.end + 3)}`;
    });
    assert.deepEqual(told, [
      'full 澹湖区枕流街道办事处关于2',
      'code 云水发〔20',
      'short 枕流街道办事处由枕流',
      'other 枕流街道纪工委',
      'other 枕流街道综合行',
      'short 枕流街道组织志',
      'cited 枕流街道普法要',
      'quoted 枕流街道先进集',
      'other 枕流街道参加。',
      'full 澹湖区枕流街道办事处\n20',
    ]);
    assert.ok(renamed(report.text, '澹湖区听溪街道办事处').includes('听溪街道办事处由枕流街道纪工委监督'));
  });

  it('a short form is told where it lies in what is replaced or kept, and stays where only a part of it is', () => {
    const forms = (old: string, fresh: string) =>
      shortForms(old, fresh).map((each) => `${each.old} ${each.fresh ?? ''}`);
    assert.deepEqual(forms('霁川县水利局', '霁川县水务局'), ['县水利局 县水务局', '水利局 水务局']);
    assert.deepEqual(forms('霁川县水利局', '澹湖区水利局'), ['县水利局 ']);
    assert.ok(forms('霁川县人民政府办公室', '霁川市人民政府办公室').includes('县政府办 市政府办'));
    assert.ok(forms('澹湖区枕流街道办事处', '澹湖区枕流镇人民政府').includes('枕流街道 枕流镇'));
    for (const short of ['霁川县', '县', '政府', '人民政府']) {
      const all = forms('霁川县人民政府', '澹湖县人民政府').map((each) => each.split(' ')[0]);
      assert.ok(!all.includes(short), short);
    }
  });

  it('names no place where there is no organ', () => {
    for (const text of [
      '',
      '没有机关的文字。',
      sampleReport({ title: '关于2023年度法治政府建设情况的报告', signature: '' }),
    ]) {
      assert.deepEqual(organPlaces(parse(text)), []);
    }
  });

  it('names no place where the 署名 is no organ', () => {
    const text = sampleReport({ title: '关于2023年度法治政府建设情况的报告', signature: '编写小分队' });
    assert.deepEqual(organPlaces(parse(text)), []);
  });

  it('any text: places lie in it, in order, apart', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, syntax }) => {
        let end = 0;
        for (const span of organPlaces(parse(text, syntax))) {
          assert.equal(spanFault(text, span), undefined);
          assert.ok(span.start >= end);
          end = span.end;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
