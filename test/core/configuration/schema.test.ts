import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { configurationSchema } from '../../../scripts/configuration-schema.ts';
import { CONFIGURATION, KEYS } from '../../../src/core/configuration/keys.ts';
import { readConfiguration } from '../../../src/core/configuration/read.ts';
import type { Shape } from '../../../src/core/configuration/shape.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(configurationSchema());
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
for (const word of ['errorMessage', 'enumDescriptions', 'allowComments', 'allowTrailingCommas']) ajv.addKeyword(word);
const validate = ajv.compile(schema);

/** Something of a shape, or nearly. */
function valueLike(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: right(shape) }, fc.constantFrom<unknown>(1, null, 'x', [], {}, true, ''));
}

function right(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return fc.constantFrom('甲乙', '丙丁戊');
    case 'choice':
      return fc.constantFrom(...Object.keys(shape.choices));
    case 'choice-or-fields':
      return fc.oneof(right(shape.choice), right(shape.fields));
    case 'yes-no':
      return fc.boolean();
    case 'list':
      return fc.array(valueLike(shape.item), { maxLength: 2 });
    case 'fields': {
      const names = [...Object.keys(shape.fields).slice(0, 12), 'nothing'];
      return fc
        .uniqueArray(fc.constantFrom(...names), { maxLength: 4 })
        .chain((chosen) =>
          fc.record(
            Object.fromEntries(chosen.map((name) => [name, valueLike(shape.fields[name]?.shape ?? { kind: 'text' })])),
          ),
        );
    }
  }
}

describe('the schema of the configuration', () => {
  it('has every key of the program and no other', () => {
    assert.deepEqual(Object.keys(schema.properties), Object.keys(KEYS));
  });

  it('holds good for just those files in which the program finds no mistake', () => {
    fc.assert(
      fc.property(valueLike(CONFIGURATION), (value) => {
        const { mistakes } = readConfiguration(JSON.stringify(value));
        assert.equal(validate(value), mistakes.length === 0, JSON.stringify([value, mistakes]));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the one the editor is given', () => {
    const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const [{ fileMatch, url }] = contributes.jsonValidation;
    assert.equal(fileMatch, '.fazhi-report.jsonc');
    assert.deepEqual(JSON.parse(readFileSync(new URL(url, root), 'utf8')), schema);
  });
});
