import { anything, forms, type FullField, type ShapeName } from './compiled-schema.js';

/** Fields that are made of others, each once: results are kept by them. */
const madeFields = new Map<unknown, FullField>();

function madeField(of: unknown, make: () => FullField): FullField {
  const field = madeFields.get(of) ?? make();
  madeFields.set(of, field);
  return field;
}

/** A field that holds a list of what another holds. */
export const listOf = (field: FullField): FullField =>
  madeField(field, () => ({ ...field, of: undefined, list: field }));

/** A field that holds an object of a shape. */
export const objectOf = (name: ShapeName): FullField => madeField(name, () => ({ ...anything, of: name }));

/** Whether a field holds one object, for which no list can stand. */
export const isSingle = ({ of }: FullField): boolean => {
  if (of === 'Inline') return true;
  const form = of && Object.hasOwn(forms, of) ? forms[of as ShapeName] : undefined;
  const { shorthand = '' } = form ?? {};
  return !!form && (!shorthand || form.fields.get(shorthand)!.is === 'string');
};

/** Whether a field holds words that readers see. */
export const isForReaders = (
  name: ShapeName,
  key: string,
  { of, is, format, metadata, list }: FullField,
): boolean =>
  of === 'RichText' ||
  list?.of === 'Inline' ||
  (is === 'string' && !format && !metadata && !key.startsWith('_') && name !== 'Replies');
