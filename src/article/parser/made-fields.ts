import { anything, forms, type FullField, type ShapeName } from './compiled-schema.js';

/** Derived fields, each created once, since results are cached by field. */
const madeFields = new Map<unknown, FullField>();

function madeField(of: unknown, make: () => FullField): FullField {
  const field = madeFields.get(of) ?? make();
  madeFields.set(of, field);
  return field;
}

/** Field that is a list of another field. */
export const listOf = (field: FullField): FullField =>
  madeField(field, () => ({ ...field, of: undefined, list: field }));

/** Field that is an object of a shape. */
export const objectOf = (name: ShapeName): FullField => madeField(name, () => ({ ...anything, of: name }));

/** Whether a field is a single object, which no list can stand for. */
export const isSingle = ({ of }: FullField): boolean => {
  if (of === 'Inline') return true;
  const form = of && Object.hasOwn(forms, of) ? forms[of as ShapeName] : undefined;
  const { shorthand = '' } = form ?? {};
  return !!form && (!shorthand || form.fields.get(shorthand)!.is === 'string');
};

/** Whether a field has text for readers. */
export const isForReaders = (
  name: ShapeName,
  key: string,
  { of, is, format, metadata, list }: FullField,
): boolean =>
  of === 'RichText' ||
  list?.of === 'Inline' ||
  (is === 'string' && !format && !metadata && !key.startsWith('_') && name !== 'Replies');
