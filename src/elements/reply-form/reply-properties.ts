import type { ReplyTarget } from '../../replies/reply.js';

/** The reply that is answered, of anything; throws what an object throws that is read. */
export function replyTarget(value: unknown): ReplyTarget | undefined {
  const { id, name } = value as Record<keyof ReplyTarget, unknown>;
  if (typeof id === 'string' && typeof name === 'string') return value as ReplyTarget;
  return typeof id === 'string' || typeof id === 'number'
    ? { id: String(id), name: typeof name === 'string' ? name : '' }
    : undefined;
}

export const functionOrNone = (value: unknown): unknown => (typeof value === 'function' ? value : undefined);
