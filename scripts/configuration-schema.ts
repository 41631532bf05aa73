import { CONFIGURATION, CONFIGURATION_FILE } from '../src/core/configuration/keys.ts';
import { type Field, nameOfShape, type Shape } from '../src/core/configuration/shape.ts';

/** The JSON schema of a configuration file, as the manifest gives it to the editor. */
export function configurationSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `法治报告助手的配置（${CONFIGURATION_FILE}）`,
    allowComments: true,
    allowTrailingCommas: true,
    ...schemaOf(CONFIGURATION),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** `errorMessage`, `allowComments` and the like are what VS Code reads beside the standard. */
function schemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  const errorMessage = `这里要写${nameOfShape(shape)}`;
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: shape.least ?? 1, errorMessage };
    case 'choice': {
      const choices = Object.keys(shape.choices);
      return {
        enum: choices,
        enumDescriptions: Object.values(shape.choices),
        errorMessage: `可以写：${nameOfShape(shape)}`,
      };
    }
    case 'choice-or-fields':
      return { anyOf: [schemaOf(shape.choice), schemaOf(shape.fields)], errorMessage };
    case 'yes-no':
      return { type: 'boolean', errorMessage };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item), errorMessage };
    case 'fields': {
      const fields = Object.entries(shape.fields);
      const required = fields.filter(([, { isRequired }]) => isRequired).map(([name]) => name);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, propertyOf(field)])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
        errorMessage: `没有这样的${shape.noun}，或者写法不对`,
      };
    }
  }
}

function propertyOf({ shape, description }: Field) {
  return { description, ...schemaOf(shape) };
}
