import type { FieldName, ReplyPlace, ReplyTarget } from './reply.js';
import { store, stored, unstore } from './storage.js';

/** What a reader has written, and not been told that it arrived. */
export interface Draft extends Partial<Record<FieldName, string>> {
  /** The reply that it answers. */
  replyTo?: ReplyTarget;
  /** Whether it was sent, and nobody knows what became of it. */
  sent?: boolean;
}

/** Who the reader is, kept because they asked for it. */
export type Reader = Partial<Record<'author' | 'email' | 'url', string>>;

const longestStay = 30 * 24 * 60 * 60 * 1000;

export const nameOf = ({ action, ref = '' }: ReplyPlace): string => `${action} ${ref}`;

const draftName = (place: ReplyPlace): string => `draft ${nameOf(place)}`;

export function draftFor(place: ReplyPlace): Draft | undefined {
  const kept = stored<{ draft?: Draft; at?: number }>(draftName(place));
  // Anything may stand there.
  if (typeof kept?.draft?.comment !== 'string') return undefined;
  return Date.now() - (kept.at ?? 0) < longestStay ? kept.draft : undefined;
}

export function keepDraft(place: ReplyPlace, draft: Draft): void {
  if (draft.comment?.trim()) store(draftName(place), { draft, at: Date.now() });
  else dropDraft(place);
}

export const dropDraft = (place: ReplyPlace): void => unstore(draftName(place));

export function knownReader(): Reader | undefined {
  const reader = stored<Reader>('reader');
  return typeof reader?.author === 'string' ? reader : undefined;
}

export const keepReader = ({ author, email, url }: Reader): void => store('reader', { author, email, url });

export const forgetReader = (): void => unstore('reader');
