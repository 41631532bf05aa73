import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { completionsAt } from '../../../src/core/helping/completions.ts';
import { RULE_OF_LAW } from '../../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../../src/core/reading/parse.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { begun } from './offered.ts';

const NAMES = {
  office: ['县水利局'],
  leaders: [{ name: '张三丰', title: '党组书记、局长' }],
  plans: ['云岫水网规划（2021—2035年）'],
};

/** What the last line becomes when the first of the office's own names is chosen where `|` stands. */
function chosen(marked: string): string | undefined {
  const offset = begun(marked).indexOf('|');
  const text = begun(marked).replace('|', '');
  const found = completionsAt(parse(text), RULE_OF_LAW, text, offset, NAMES);
  const own = found.find(({ label }) => /水利局|张三丰|水网规划/.test(label) && !label.includes('云岫县水利局'));
  return own && applyEdits(text, [own]).split('\n').at(-1);
}

describe('the names of the office', () => {
  it('are completed in prose from their beginning, and leaders with their title', () => {
    assert.equal(chosen('经县水|'), '经县水利局');
    assert.equal(chosen('党组书记|'), '党组书记、局长张三丰');
    assert.equal(chosen('由张三|'), '由党组书记、局长张三丰');
    assert.equal(chosen('落实云岫水|'), '落实《云岫水网规划（2021—2035年）》');
  });

  it('are found by their initials, and come before all that everybody knows', () => {
    const text = begun('');
    const found = completionsAt(parse(text), RULE_OF_LAW, text, text.length, NAMES);
    const kinds = found.map(({ kind }) => kind);
    assert.ok(kinds.indexOf('name') < kinds.indexOf('expression'));
    assert.match(found.find(({ label }) => label === '县水利局')?.filter ?? '', /xslj/);
  });

  it('are first behind 《', () => {
    assert.equal(chosen('落实《|'), '落实《云岫水网规划（2021—2035年）》');
    assert.equal(chosen('落实《云岫|》'), '落实《云岫水网规划（2021—2035年）》');
  });
});
