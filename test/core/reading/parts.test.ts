import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { StatutoryPartId } from '../../../src/core/model/part.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { recognizeParts } from '../../../src/core/reading/parts.ts';
import { slice } from '../../../src/core/text/spans.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { ALIASES, MERGED, THEMATIC, wordings } from './aliases.ts';

const IDS: readonly StatutoryPartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];
const TEXT = '我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷。';

/** The report for 2023 in which one part has this heading. */
function withHeading(id: StatutoryPartId, heading: string): Report {
  const number = '一二三四五'.charAt(IDS.indexOf(id));
  const pieces: Sample = { [id]: `${number}、${heading}\n${TEXT}` };
  return parse(sampleReport(pieces));
}

const tops = (report: Report) => report.sections.map((section) => section.parts.join('+'));
const statusOf = (report: Report, id: StatutoryPartId) => report.parts.find(({ part }) => part === id)?.status;

describe('parts', () => {
  for (const id of IDS) {
    it(`${id}: knows every wording met`, () => {
      const missed = wordings(ALIASES[id]).filter((heading) => tops(withHeading(id, heading)).join() !== IDS.join());
      assert.deepEqual(missed, []);
    });
  }

  it('know merged headings', () => {
    const missed = MERGED.flatMap(([heading, parts]) =>
      wordings(heading).filter((wording) => tops(withHeading('problems', wording))[1] !== parts.join('+')),
    );
    assert.deepEqual(missed, []);
  });

  it('take thematic headings before the problems for achievements, all of them together', () => {
    for (const heading of wordings(THEMATIC)) {
      const report = parse(sampleReport({ achievements: `一、${heading}\n${TEXT}\n二、规范执法行为\n${TEXT}` }));
      assert.deepEqual(tops(report).slice(0, 3), ['achievements', 'achievements', 'problems'], heading);
    }
  });

  it('take no thematic heading behind the problems for anything', () => {
    const report = parse(sampleReport({ plan: `四、规范执法行为\n${TEXT}\n五、2024年度主要安排\n${TEXT}` }));
    assert.deepEqual(tops(report), ['achievements', 'problems', 'leadership', '', 'plan', 'other']);
  });

  it('are told apart from their mention: a lower heading or the prose embeds the leaders’ duty', () => {
    const lower = parse(
      sampleReport({
        achievements: `一、工作情况\n（一）切实履行第一责任人职责\n${TEXT}\n（二）规范执法\n${TEXT}`,
        leadership: '',
      }),
    );
    assert.equal(statusOf(lower, 'leadership'), 'embedded');
    const prose = parse(
      sampleReport({ achievements: `一、工作情况\n主要负责人履行第一责任人职责。${TEXT}`, leadership: '' }),
    );
    assert.equal(statusOf(prose, 'leadership'), 'embedded');
    const cited = parse(
      sampleReport({ achievements: `一、工作情况\n学习《主要负责人履行第一责任人职责规定》。${TEXT}`, leadership: '' }),
    );
    assert.equal(statusOf(cited, 'leadership'), 'missing');
  });

  it('are missing where nothing carries them', () => {
    const report = parse(sampleReport({ problems: '', other: '', plan: '' }));
    const missing = IDS.filter((id) => statusOf(report, id) === 'missing');
    assert.deepEqual(missing, ['problems', 'plan', 'other']);
  });
});

/** Status and place of the leaders’ duty. */
function leadership(text: string): readonly unknown[] {
  const place = parse(text).parts.find(({ part }) => part === 'leadership');
  return [place?.status, place?.span && slice(text, place.span), place?.section?.heading.title];
}

const HEADING = '一、主要举措和成效';

describe('where a part is found', () => {
  it('is its top heading, its lower heading, its sentence', () => {
    assert.deepEqual(leadership(`${HEADING}\n办理许可。\n二、第一责任人履职情况\n学法。`), [
      'present',
      '二、第一责任人履职情况',
      '第一责任人履职情况',
    ]);
    assert.deepEqual(leadership(`${HEADING}\n（一）第一责任人履职情况\n学法。`), [
      'embedded',
      '（一）第一责任人履职情况',
      '第一责任人履职情况',
    ]);
    assert.deepEqual(leadership(`${HEADING}\n办理许可。`), ['missing', undefined, undefined]);
  });

  it('is a sentence without its full mark, first, last or only one of its line', () => {
    const sentence = '严格落实第一责任人职责';
    for (const line of [`${sentence}。`, `办理许可。${sentence}。办理许可。`, `办理许可。${sentence}`]) {
      assert.deepEqual(leadership(`${HEADING}\n${line}`), ['embedded', sentence, undefined], line);
    }
  });

  it('is the first sentence that is not a name of a document', () => {
    const text = `${HEADING}\n学习《落实第一责任人职责规定》。落实第一责任人职责。\n再落实第一责任人职责。`;
    assert.deepEqual(leadership(text)[1], '落实第一责任人职责');
  });
});

describe('what a heading carries', () => {
  const parts = (title: string, afterYear?: boolean) => recognizeParts(title, RULE_OF_LAW, afterYear).join('+');

  it('is what its clauses say, in the order of the law', () => {
    assert.equal(parts('存在的问题和下一步打算'), 'problems+plan');
    assert.equal(parts('下一步打算及存在的问题'), 'problems+plan');
    assert.equal(parts('2023年工作成效，存在问题'), 'achievements+problems');
    assert.equal(parts('第一责任人履职和存在的问题'), 'leadership');
    assert.equal(parts('健全制度'), '');
    assert.equal(parts('2023年度'), '');
    assert.equal(parts('学习《存在的问题》'), '');
    assert.equal(parts('第一责《》任人履职'), 'leadership');
    assert.equal(parts('存在问题和需要说明的其他情况'), 'problems+other');
    for (const year of ['2023', '2023年', '二〇二三年度', '本年', '本年度', '上年度', '上一年度', '全年']) {
      assert.equal(parts(`${year}主要成效`), 'achievements', year);
    }
  });

  it('is no achievement where a vague word stands beside something else', () => {
    assert.equal(parts('存在问题及改进措施'), 'problems+plan');
    assert.equal(parts('存在的问题和主要工作'), 'problems');
    assert.equal(parts('存在的问题和工作'), 'problems');
    assert.equal(parts('存在的问题和总体工作'), 'achievements+problems');
    assert.equal(parts('存在的问题和工作成效'), 'achievements+problems');
    assert.equal(parts('工作成效和主要措施、存在的问题'), 'achievements+problems');
  });

  it('is a plan where it is vague and bears the year after', () => {
    assert.equal(parts('2024年重点工作', true), 'plan');
    assert.equal(parts('2024年重点工作'), 'achievements');
    assert.equal(parts('2024年工作成效', true), 'achievements');
    assert.equal(parts('主要工作和存在的问题', true), 'problems');
  });

  it('is no achievement where work to be done stands beside problems', () => {
    assert.deepEqual(recognizeParts('工作措施和存在的问题', RULE_OF_LAW), ['problems']);
  });

  it('are not found in what a prompt asks for', () => {
    const asked = '一、工作情况\n【待填：主要负责人履行第一责任人职责。下一步，加强培训】。';
    const prose = parse(sampleReport({ achievements: asked, leadership: '', plan: '' }));
    assert.deepEqual([statusOf(prose, 'leadership'), statusOf(prose, 'plan')], ['missing', 'missing']);
    const heading = parse(sampleReport({ leadership: '三、【待填：写明第一责任人履职情况】\n带头学法。' }));
    assert.deepEqual([tops(heading)[2], statusOf(heading, 'leadership')], ['', 'missing']);
    const filled = parse(sampleReport({ leadership: '三、【待填：局长】履行第一责任人职责情况\n带头学法。' }));
    assert.equal(statusOf(filled, 'leadership'), 'present');
  });
});
