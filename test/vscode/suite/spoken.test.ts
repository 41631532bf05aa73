import { afterEach, describe, it } from 'mocha';
import { env, workspace } from 'vscode';
import { t } from '../../../src/extension/editor/l10n.ts';
import { ruleTitle } from '../../../src/extension/editor/rule-title.ts';
import * as assert from './assert.ts';

describe('the interface, in an editor without a language pack', () => {
  const wish = (language: string | undefined) =>
    workspace.getConfiguration('fazhi-report').update('language', language, true);
  afterEach(() => wish(undefined));

  it('speaks Chinese, for nobody chose the English of the editor', () => {
    assert.equal(env.language, 'en');
    assert.equal(t('Problem {0} of {1}: {2}', 1, 3, '缺少“{0}”'), '第 1 处，共 3 处：缺少“{0}”');
  });

  it('speaks English to those who chose it, at once', async () => {
    await wish('en');
    assert.equal(t('{0} problems fixed', 2), '2 problems fixed');
    await wish('zh-CN');
    assert.equal(t('{0} problems fixed', 2), '已修复 2 处');
  });

  it('names rules in that language, too', async () => {
    const rule = { id: 'addressee', title: '缺少主送机关' };
    assert.equal(ruleTitle(rule), '缺少主送机关');
    await wish('en');
    assert.equal(ruleTitle(rule), 'No addressee, or no colon behind it');
    assert.equal(ruleTitle({ id: 'of-later', title: '以后的规则' }), '以后的规则');
  });

  it('takes what is no language for no wish', async () => {
    await wish('fr');
    assert.equal(t('Report year {0}', 2025), '2025 年度');
  });
});
