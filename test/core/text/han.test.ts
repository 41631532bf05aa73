import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../src/core/reading/parse.ts';
import { HAN_CHARACTER, isHan } from '../../../src/core/text/han.ts';

describe('a Chinese character', () => {
  it('is one of either end of the first plane, and 〇 in prose', () => {
    const characters = [...'㐀一鿿〇。a1ア'];
    assert.deepEqual(
      characters.filter((character) => isHan(character.charCodeAt(0))),
      [...'㐀一鿿'],
    );
    assert.deepEqual(
      characters.filter((character) => HAN_CHARACTER.test(character)),
      [...'㐀一鿿〇'],
    );
  });

  it('may be a rare one, as in the name of a place', () => {
    assert.equal(parse('㐂云政办发〔2024〕3号\n一、主要举措和成效').documentNumber?.code, '㐂云政办发');
  });
});
