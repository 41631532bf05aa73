import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languageFor } from '../../../src/core/model/language.ts';

describe('the language of the interface', () => {
  it('is Chinese when left to itself, with a language pack and without: nobody chose the English of the default install', () => {
    for (const display of ['zh-cn', 'zh-tw', 'en', 'en-US'])
      assert.equal(languageFor('auto', display), 'zh-CN', display);
  });

  it('is English beside a third language: somebody chose that one, and not Chinese', () => {
    for (const display of ['de', 'ja', 'pt-br']) assert.equal(languageFor('auto', display), 'en', display);
  });

  it('is the one that is wished for, whatever the editor speaks', () => {
    for (const display of ['zh-cn', 'en', 'de']) {
      assert.equal(languageFor('en', display), 'en');
      assert.equal(languageFor('zh-CN', display), 'zh-CN');
    }
  });
});
