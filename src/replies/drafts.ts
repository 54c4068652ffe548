import { objectOf, parentReplyOf, valuesOf } from './reply-in.js';
import { textKeyOf } from './reply-key.js';
import type { FieldName, ReplyThread, ParentReply } from './reply.js';
import { lasting } from './storage.js';

/** What a reader has written, and not been told that it arrived. */
export interface Draft extends Partial<Record<FieldName, string>> {
  /** The reply that it answers. */
  inReplyTo?: ParentReply | undefined;
  /** Whether it was sent, and nobody knows what became of it. */
  sent?: boolean;
}

/** A draft as it is stored. Each form writes its own, so that none overwrites another's. */
export interface KeptDraft {
  id: string;
  draft: Draft;
  /** When it was written, in milliseconds since 1970. */
  at: number;
  /** `id` and `at` of the draft that it goes on with. */
  from?: readonly [id: string, at: number] | undefined;
  /** Whether its form is gone: another may go on with it. */
  left?: boolean;
}

/** Who the reader is, kept because they asked for it. */
export type Reader = Partial<Record<'author' | 'email' | 'url', string>>;

/** How long what was written is kept, in milliseconds. */
export const longestStay = 30 * 24 * 60 * 60 * 1000;

export const nameOf = ({ endpoint, id = '' }: ReplyThread): string => `${endpoint} ${id}`;

export const draftName = (thread: ReplyThread, id: string): string =>
  `draft ${nameOf(thread)}${id && `\n${id}`}`;

/** The drafts for an article, the newest first, without those that another goes on with. */
export function draftsFor(thread: ReplyThread): KeptDraft[] {
  const all = allFor(thread);
  return all
    .filter(({ id, at }) => !all.some(({ from }) => from?.[0] === id && from[1] === at))
    .sort((one, other) => other.at - one.at);
}

function allFor(thread: ReplyThread): KeptDraft[] {
  const start = draftName(thread, '');
  return lasting.names(start).flatMap((name) => {
    const rest = name.slice(start.length);
    // The `id` of another article may begin alike.
    return !rest || rest.lastIndexOf('\n') === 0 ? (draftWith(thread, rest.slice(1)) ?? []) : [];
  });
}

export function draftWith(thread: ReplyThread, id: string): KeptDraft | undefined {
  const name = draftName(thread, id);
  const kept = keptIn(lasting.get(name), id);
  if (!kept || Date.now() - kept.at < longestStay) return kept;
  lasting.drop(name);
  return undefined;
}

/** A draft as far as what is stored is one: anything may stand there. */
export function keptIn(value: unknown, id: string): KeptDraft | undefined {
  const { draft, at, from, left } = objectOf(value);
  const { inReplyTo, sent } = objectOf(draft);
  const values = valuesOf(draft);
  if (values.comment === undefined) return undefined;
  return {
    id,
    draft: { ...values, inReplyTo: parentReplyOf(inReplyTo), sent: sent === true },
    at: typeof at === 'number' ? at : 0,
    from: isVersion(from) ? from : undefined,
    left: left === true,
  };
}

const isVersion = (value: unknown): value is [string, number] =>
  Array.isArray(value) && typeof value[0] === 'string';

export function keepDraft(thread: ReplyThread, { id, ...kept }: KeptDraft): void {
  if (kept.draft.comment?.trim()) lasting.set(draftName(thread, id), kept);
  else dropDraft(thread, id);
}

/** Drops a draft, and what it goes on with, unless somebody still writes that. */
export function dropDraft(thread: ReplyThread, id: string): void {
  const { from } = draftWith(thread, id) ?? {};
  lasting.drop(draftName(thread, id));
  if (from && draftWith(thread, from[0])?.at === from[1]) dropDraft(thread, from[0]);
}

/** Drops the drafts for an article; with a key, those of a text that has arrived. */
export function dropDrafts(thread: ReplyThread, textKey?: string): void {
  for (const { id, draft } of allFor(thread))
    if (!textKey || textKeyOf(draft.comment, draft.inReplyTo?.id) === textKey) dropDraft(thread, id);
}

export function knownReader(): Reader | undefined {
  const { author, email, url } = valuesOf(lasting.get('reader'));
  return author === undefined ? undefined : { author, email, url };
}

export const keepReader = ({ author, email, url }: Reader): void =>
  lasting.set('reader', { author, email, url });

export const forgetReader = (): void => lasting.drop('reader');
