import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  hasSuffix,
  isMarkdownName,
  nameSuffixes,
  OWN_SUFFIXES,
  REPORT_FILES,
  reportSuffix,
  suffixOf,
  syntaxOfFile,
  WORD_SUFFIXES,
} from '../../../src/core/reading/suffixes.ts';

describe('suffixes', () => {
  it('are told in letters of either case, behind a dot', () => {
    assert.ok(hasSuffix('2023年度报告.REPORT.TXT', OWN_SUFFIXES));
    assert.ok(hasSuffix('报告.docx', WORD_SUFFIXES));
    assert.ok(!hasSuffix('报告.txt', OWN_SUFFIXES));
    assert.ok(!hasSuffix('fazhi', OWN_SUFFIXES));
  });

  it('tell Markdown by both of its names, whatever it holds', () => {
    assert.deepEqual(['a.md', 'a.Markdown', 'a.txt', 'md'].map(isMarkdownName), [true, true, false, false]);
    assert.equal(syntaxOfFile('a.markdown', '一、主要举措'), 'markdown');
    assert.equal(syntaxOfFile('a.fazhi', '一、主要举措'), 'plain');
    assert.equal(syntaxOfFile('a.fazhi', '# 报告\n\n## 一、主要举措\n'), 'markdown');
  });

  it('are found in the name of a file, and chosen where there is none', () => {
    const names = ['a.md', 'a.Report.TXT', 'a.fazhi', '终稿.txt', 'a.docx', 'Untitled-1'];
    assert.deepEqual(names.map(reportSuffix), ['md', 'Report.TXT', 'fazhi', 'txt', undefined, undefined]);
    assert.deepEqual([suffixOf('markdown'), suffixOf('plain')], ['md', 'fazhi']);
  });

  it('are named in a sentence, and looked for in folders', () => {
    assert.equal(nameSuffixes(OWN_SUFFIXES), '.fazhi、.report.txt');
    assert.equal(REPORT_FILES, '**/*.{md,markdown,txt,fazhi}');
  });
});
