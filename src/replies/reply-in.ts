// Validation of stored replies and their parts, which may have any value.
import { fieldNames, type FieldName, type Reply, type ReplyThread, type ParentReply } from './reply.js';

type Fields = Record<string, unknown>;

/** Returns the fields of an object; none of any other value. */
export const objectOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Returns the string values of an object. */
export const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** Returns the values of reply fields. */
export function valuesOf(value: unknown): Partial<Record<FieldName, string>> {
  const texts = textsOf(value);
  return Object.fromEntries(fieldNames.flatMap((name) => (name in texts ? [[name, texts[name]]] : [])));
}

export function parentReplyOf(value: unknown): ParentReply | undefined {
  const { id, name } = textsOf(value);
  return id ? { id, name } : undefined;
}

export function threadIn(value: unknown): ReplyThread | undefined {
  const { endpoint, id } = textsOf(value);
  return endpoint === undefined ? undefined : { endpoint, id };
}

export function replyOf(value: unknown): Reply | undefined {
  const values = valuesOf(value);
  if (values.comment === undefined) return undefined;
  const { parent } = textsOf(value);
  const extra = textsOf(objectOf(value)['extra']);
  return {
    ...{ comment: '', author: '', email: '', url: '' },
    ...values,
    ...(parent && { parent }),
    ...(Object.keys(extra).length && { extra }),
  };
}
