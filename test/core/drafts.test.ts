import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { lint } from '../../src/core/checking/lint.ts';
import { outlineTree } from '../../src/core/outline/outline-tree.ts';
import { descriptionOf, labelOf, worstOf } from '../../src/core/outline/outline-words.ts';
import { RULE_OF_LAW } from '../../src/core/profiles/rule-of-law.ts';
import { parse } from '../../src/core/reading/parse.ts';
import { isReport } from '../../src/core/reading/recognize.ts';
import { stageOf } from '../../src/core/views/stage.ts';
import { renderFinding } from './rendering.ts';

const DRAFTS = new URL('../drafts/', import.meta.url);
/** `UPDATE=1` writes what it finds; the difference is then read and judged before it is committed. */
const { UPDATE } = process.env;

describe('a draft, from its title to its pasted pieces', () => {
  for (const name of readdirSync(DRAFTS).filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes('.expected.'))) {
    const text = readFileSync(new URL(name, DRAFTS), 'utf8');
    const report = parse(text, name.endsWith('.md') ? 'markdown' : 'plain');
    const stage = stageOf(report, 'auto');
    const findings = lint(report, { stage });

    it(`${name}: is a report, and what is said of it is as reviewed`, () => {
      const rows = outlineTree(report, findings, RULE_OF_LAW, stage).map((node) => {
        return `${worstOf(node.findings) ?? '-'} ${labelOf(node)} ${descriptionOf(node, RULE_OF_LAW)}`.trimEnd();
      });
      const actual = [
        `stage: ${stage}, is report: ${isReport(report)}`,
        '',
        ...rows,
        '',
        ...findings.map((finding) => `${renderFinding(text, finding)}\n`),
      ].join('\n');
      const file = new URL(`${name}.expected.txt`, DRAFTS);
      if (UPDATE === '1') writeFileSync(file, actual);
      assert.ok(existsSync(file), 'is missing: run with UPDATE=1');
      assert.equal(actual, readFileSync(file, 'utf8'));
    });

    if (/^0[1-4]/.test(name)) {
      it(`${name}: nothing in it is called an error or a warning`, () => {
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
          [],
        );
      });
    }
  }
});
