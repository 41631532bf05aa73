import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { isPublished, missingElements } from '../../../src/core/views/missing-elements.ts';
import { readMarked, writeMarked } from '../fixtures/marked.ts';
import { type Sample, sampleReport } from '../fixtures/sample.ts';

/** What is missing and where: `marked` has ⟦⟧ at each place. */
function check(marked: string, ...kinds: readonly string[]): void {
  const { text } = readMarked(marked);
  const missing = missingElements(parse(text));
  assert.equal(
    writeMarked(
      text,
      missing.map(({ span }) => span),
    ),
    marked,
  );
  assert.deepEqual(
    missing.map(({ kind }) => kind),
    kinds,
  );
}

/** Which of what is missing published copies lack as well. */
const usual = (pieces: Sample, above = '') =>
  missingElements(parse(above + sampleReport(pieces))).flatMap(({ kind, isUsual }) => (isUsual ? [kind] : []));

const kindsIn = (pieces: Sample) => missingElements(parse(sampleReport(pieces))).map(({ kind }) => kind);

describe('what a report lacks beside its parts', () => {
  it('is nothing in a whole one, nor in a text without lines', () => {
    check(sampleReport());
    check('');
    check(' \n　');
  });

  it('is the title, before the first line; without it nobody can tell whether 主送 is missing', () => {
    check(`⟦⟧${sampleReport({ title: '', number: '' })}`, 'title');
    check(`\n　　⟦⟧${sampleReport({ title: '', number: '', addressee: '' })}`, 'title');
  });

  it('is 主送, above the line below the title, behind a 文号 there', () => {
    const [title = '', ...rest] = sampleReport({ number: '', addressee: '' }).split('\n');
    check([title, `⟦⟧${rest.join('\n')}`].join('\n'), 'addressee');
    check(sampleReport({ addressee: '' }).replace('〕3号', '〕3号⟦⟧'), 'addressee');
    const pending = '【待填：机关代字】〔2024〕【待填：序号】号';
    check(sampleReport({ number: pending, addressee: '' }).replace(pending, `${pending}⟦⟧`), 'addressee');
    check('云岫县水利局关于2023年度法治政府建设情况的报告⟦⟧', 'addressee');
  });

  it('is 文号 where all else is there or a red head waits for it, and no copy was published', () => {
    const below = (text: string) => text.replace('的报告\n', '的报告\n⟦⟧');
    check(below(sampleReport({ number: '' })), 'document-number');
    for (const more of [{ addressee: '' }, { signature: '' }, { date: '' }, { date: '2024年×月×日' }, { title: '' }])
      assert.ok(!kindsIn({ number: '', ...more }).includes('document-number'));
    assert.deepEqual(kindsIn({ number: '', note: '（此件公开发布）' }), []);
    assert.deepEqual(kindsIn({ number: '【待填：机关代字】〔2024〕【待填：序号】号' }), []);
    check(`云岫县水利局文件\n⟦⟧${sampleReport({ number: '', date: '' })}⟦⟧`, 'document-number', 'date');
  });

  it('is 署名, above the date, or below what is written', () => {
    check(sampleReport({ signature: '' }).replace('特此报告。', '特此报告。⟦⟧'), 'signature');
    check(sampleReport({ signature: '', closing: '' }).replace('无。', '无。⟦⟧'), 'signature');
    check(sampleReport({ signature: '', closing: '', date: '' }).replace(/$/, '⟦⟧⟦⟧'), 'signature', 'date');
  });

  it('is the date, below 署名, or below 特此报告; one that waits for its day is there', () => {
    check(sampleReport({ date: '' }).replace(/$/, '⟦⟧'), 'date');
    check(sampleReport({ date: '', note: '（此件公开发布）' }).replace('水利局\n（', '水利局⟦⟧\n（'), 'date');
    check(sampleReport({ date: '2024年×月×日' }));
  });

  it('are no 署名 and date as long as nothing stands above them', () => {
    check('云岫县水利局关于2023年度法治政府建设情况的报告\n县委、县政府：');
    check(
      '云岫县水利局关于2023年度法治政府建设情况的报告\n县委、县政府：\n现将有关情况报告如下：⟦⟧⟦⟧',
      'signature',
      'date',
    );
    check(
      '云岫县水利局关于2023年度法治政府建设情况的报告\n县委、县政府：\n一、主要举措和成效⟦⟧⟦⟧',
      'signature',
      'date',
    );
  });
});

describe('what published copies lack as well', () => {
  const NOTE = '（此件公开发布）';

  it('is 主送 of a government', () => {
    const title = '云岫县人民政府关于2023年度法治政府建设情况的报告';
    assert.deepEqual(usual({ title, addressee: '' }), ['addressee']);
    assert.deepEqual(usual({ addressee: '' }), []);
  });

  it('are title and 主送 of a text from where it was published', () => {
    for (const [pieces, above] of [
      [{ note: NOTE }, ''],
      [{}, '索引号：12\n'],
    ] as const) {
      assert.deepEqual(usual({ ...pieces, addressee: '' }, above), ['addressee']);
      assert.deepEqual(usual({ ...pieces, title: '', number: '' }, above), ['title']);
      assert.deepEqual(usual({ ...pieces, signature: '', date: '' }, above), []);
    }
  });

  it('are told by what stands above, or by its note', () => {
    const published = (text: string) => isPublished(parse(text));
    assert.equal(published(`索引号：12\n${sampleReport()}`), true);
    assert.equal(published(sampleReport({ note: NOTE })), true);
    assert.equal(published(sampleReport({ note: '（联系人：云山）' })), false);
    assert.equal(published(`${sampleReport()}\n打印 关闭`), false, 'a foot may come with a quotation');
    assert.equal(published(sampleReport()), false);
  });
});
