import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { RULE_LEVELS } from '../../../src/core/model/settings.ts';
import { countSeverities, SEVERITIES, SEVERITY_NAMES } from '../../../src/core/model/severity.ts';

describe('severities', () => {
  it('are counted each for itself, those that do not occur as none', () => {
    const found = (['info', 'error', 'info'] as const).map((severity) => ({ severity }));
    assert.deepEqual(countSeverities(found), { error: 1, warning: 0, info: 2, todo: 0 });
    assert.deepEqual(countSeverities([]), { error: 0, warning: 0, info: 0, todo: 0 });
  });

  it('come the gravest first, each with a name', () => {
    assert.deepEqual(
      SEVERITIES.map((severity) => SEVERITY_NAMES[severity]),
      ['错误', '警告', '提示', '待办'],
    );
  });

  it('are what a user may make of a rule, if it is not to be silent', () => {
    assert.deepEqual(RULE_LEVELS, ['error', 'warning', 'info', 'off']);
  });
});
