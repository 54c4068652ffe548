import type { Field, Shape } from '../schema.js';
import { shapes } from '../schema.generated.js';

export type ShapeName = keyof typeof shapes;

/** A field with every property set, so that it inherits nothing that scripts of the page add to `Object.prototype`. */
export type FullField = { [Key in Exclude<keyof Field, 'list'>]: Field[Key] | undefined } & {
  list: FullField | undefined;
  /** Whether `null` is usual and means the same as a missing value. */
  isNullable: boolean | undefined;
};

/** A shape, compiled for the parser. */
export interface Form {
  shorthand: string | undefined;
  fields: Map<string, FullField>;
  required: [string, FullField][];
}

const unsaid = {
  is: undefined,
  of: undefined,
  oneOf: undefined,
  format: undefined,
  metadata: undefined,
  otherwise: undefined,
  whole: undefined,
  above: undefined,
  min: undefined,
  max: undefined,
  required: undefined,
  isNullable: undefined,
};

function full(field: Field): FullField {
  const { list, ...said } = { list: undefined, ...field };
  return { ...unsaid, ...said, list: list && full(list) };
}

/** Shapes of Portable Text, whose tools write `null` for missing values and omit the children of an empty paragraph. */
const portable: ShapeName[] = ['TextBlock', 'Span'];

function form(name: ShapeName): Form {
  const shape: Shape = shapes[name];
  const { shorthand } = { shorthand: undefined, ...shape };
  const fields = Object.entries(shape.fields).map(([key, field]): [string, FullField] => {
    const isNullable = portable.includes(name) && (!field.required || key === 'children');
    return [key, { ...full(field), isNullable }];
  });
  return { shorthand, fields: new Map(fields), required: fields.filter(([, { required }]) => required) };
}

const named = (name: ShapeName): [ShapeName, Form] => [name, form(name)];

/** Shapes of the format. */
export const forms = Object.fromEntries((Object.keys(shapes) as ShapeName[]).map(named)) as Record<
  ShapeName,
  Form
>;

/** Schema of an unknown field. */
export const anything = full({ is: 'unknown' });

/** A block of a rich text. */
export const anyBlock = full({ of: 'Block' });
