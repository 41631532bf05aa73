import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FigureBeside } from '../../../src/core/drafting/figures-beside.ts';
import { toCsv, toMarkdownTable, toTabbedTable } from '../../../src/core/drafting/figures-table.ts';

const SPAN = { start: 0, end: 1 };

function figure(label: string, lastText: string, text: string, by?: number): FigureBeside {
  return {
    label,
    text,
    lastText,
    span: SPAN,
    lastSpan: SPAN,
    change: by === undefined ? undefined : { by, unit: '%' },
  };
}

const FIGURES = [figure('办理行政许可', '86件', '94件', 9.3), figure('发放普法手册', '600余份', '700余份')];

describe('figures of two years as a table', () => {
  it('in Markdown', () => {
    assert.equal(
      toMarkdownTable(FIGURES),
      '| 事项 | 上年 | 本年 | 增减 |\n| --- | ---: | ---: | ---: |\n| 办理行政许可 | 86件 | 94件 | 增长9.3% |\n| 发放普法手册 | 600余份 | 700余份 |  |\n',
    );
    assert.match(toMarkdownTable([figure('甲|乙*丙\n丁', '1件', '2件')]), /\| 甲\\\|乙\\\*丙 丁 \|/);
  });

  it('set apart by tabs', () => {
    assert.equal(
      toTabbedTable(FIGURES),
      '事项\t上年\t本年\t增减\n办理行政许可\t86件\t94件\t增长9.3%\n发放普法手册\t600余份\t700余份\t\n',
    );
    assert.match(toTabbedTable([figure('甲\t乙', '1件', '2件')]), /^甲 乙\t/m);
  });

  it('as CSV that Excel reads as UTF-8', () => {
    assert.equal(
      toCsv(FIGURES),
      '\ufeff事项,上年,本年,增减\r\n办理行政许可,86件,94件,增长9.3%\r\n发放普法手册,600余份,700余份,\r\n',
    );
    assert.match(toCsv([figure('“一件事”"甲",乙', '1件', '2件')]), /^"“一件事”""甲"",乙",1件/m);
  });

  it('no cell of which is a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t']) {
      assert.match(toCsv([figure(`${sign}HYPERLINK(1)`, '1件', '2件')]), /\n'[=+\-@\t]HYPERLINK\(1\),1件/);
    }
  });
});
