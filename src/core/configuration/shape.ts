/** What a value of a configuration may be, said once for reading it, for its schema and for the table of the README. */
export type Shape =
  | { readonly kind: 'text'; readonly least?: number }
  | Choice
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'list'; readonly item: Shape }
  | Fields
  | { readonly kind: 'choice-or-fields'; readonly choice: Choice; readonly fields: Fields };

/** One of some words, each with what it means. */
export interface Choice {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<string, string>>;
}

/** A value with named parts, each of which may be left out unless it is required. */
export interface Fields {
  readonly kind: 'fields';
  readonly fields: Readonly<Record<string, Field>>;
  /** What a name of these stands for in a message: 项, 规则. */
  readonly noun: string;
}

/** One part, and what it says, for people. */
export interface Field {
  readonly shape: Shape;
  readonly description: string;
  readonly isRequired?: true;
}

/** What a value of that shape is called in a message. */
export function nameOfShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return '文字，用英文双引号括起来';
    case 'choice':
      return Object.keys(shape.choices)
        .map((choice) => `"${choice}"`)
        .join('、');
    case 'yes-no':
      return 'true（是）或 false（否）';
    case 'list':
      return '一列，用 [ ] 括起来';
    case 'fields':
      return '若干项，用 { } 括起来';
    case 'choice-or-fields':
      return `${nameOfShape(shape.choice)}，或者${nameOfShape(shape.fields)}`;
  }
}
