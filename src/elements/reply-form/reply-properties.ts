import type { ParentReply } from '../../replies/reply.js';
import type { PropertyConverter } from '../base/property-values.js';

/** Converter of `inReplyTo`; accepts any value. */
export const parentReply: PropertyConverter = {
  read(value) {
    const { id, name } = value as Record<keyof ParentReply, unknown>;
    if (typeof id === 'string' && typeof name === 'string') return value;
    return typeof id === 'string' || typeof id === 'number'
      ? { id: String(id), name: typeof name === 'string' ? name : '' }
      : undefined;
  },
};

export const functionOrNone: PropertyConverter = {
  read: (value) => (typeof value === 'function' ? value : undefined),
};
