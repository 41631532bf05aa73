import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compare, DERIVED } from '../scripts/derived.ts';

describe('what is derived', () => {
  for (const derived of DERIVED) {
    it(`is up to date: ${derived.file}`, async () => {
      const { current, fresh } = await compare(derived);
      assert.equal(current, fresh, `${derived.file} is out of date: run \`npm run sync\``);
    });
  }
});
