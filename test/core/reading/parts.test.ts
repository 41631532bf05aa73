import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PartId, Report } from '../../../src/core/model/report.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';
import { ALIASES, MERGED, THEMATIC, wordings } from './aliases.ts';

const IDS: readonly PartId[] = ['achievements', 'problems', 'leadership', 'plan', 'other'];
const TEXT = '我局健全制度，规范执法，办理行政许可十二件，群众办事更加便捷。';

/** The report for 2023 in which one part has this heading. */
function withHeading(id: PartId, heading: string): Report {
  const number = '一二三四五'.charAt(IDS.indexOf(id));
  const pieces: Sample = { [id]: `${number}、${heading}\n${TEXT}` };
  return parse(sampleReport(pieces));
}

const tops = (report: Report) => report.sections.map((section) => section.parts.join('+'));
const statusOf = (report: Report, id: PartId) => report.parts.find(({ part }) => part === id)?.status;

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
