import { objectOf, parentReplyOf, valuesOf } from './reply-in.js';
import { textKeyOf } from './reply-key.js';
import type { FieldName, ReplyThread, ParentReply } from './reply.js';
import { siteStorage } from './storage.js';

/** Text that a reader has written and that is not known to have arrived. */
export interface Draft extends Partial<Record<FieldName, string>> {
  /** Reply that the draft replies to. */
  inReplyTo?: ParentReply | undefined;
  /** Whether it was sent and its outcome is unknown. */
  sent?: boolean;
}

/** Stored draft. Each form has its own, so that none overwrites another's. */
export interface KeptDraft {
  id: string;
  draft: Draft;
  /** Time of the last change, in milliseconds since 1970. */
  at: number;
  /** `id` and `at` of the draft that it continues. */
  from?: readonly [id: string, at: number] | undefined;
  /** Whether its form is gone, so that another may continue it. */
  left?: boolean;
}

/** Author details, stored with the reader's consent. */
export type Reader = Partial<Record<'author' | 'email' | 'url', string>>;

/** Time that drafts are kept, in milliseconds. */
export const longestStay = 30 * 24 * 60 * 60 * 1000;

export const nameOf = ({ endpoint, id = '' }: ReplyThread): string => `${endpoint} ${id}`;

export const draftName = (thread: ReplyThread, id: string): string =>
  `draft ${nameOf(thread)}${id && `\n${id}`}`;

/** Returns the drafts for an article, newest first, except those that another draft continues. */
export function draftsFor(thread: ReplyThread): KeptDraft[] {
  const all = allFor(thread);
  return all
    .filter(({ id, at }) => !all.some(({ from }) => from?.[0] === id && from[1] === at))
    .sort((one, other) => other.at - one.at);
}

function allFor(thread: ReplyThread): KeptDraft[] {
  const start = draftName(thread, '');
  return siteStorage.keys(start).flatMap((name) => {
    const rest = name.slice(start.length);
    // Another article's `id` may begin with this one.
    return !rest || rest.lastIndexOf('\n') === 0 ? (draftWith(thread, rest.slice(1)) ?? []) : [];
  });
}

export function draftWith(thread: ReplyThread, id: string): KeptDraft | undefined {
  const name = draftName(thread, id);
  const kept = keptIn(siteStorage.get(name), id);
  if (!kept || Date.now() - kept.at < longestStay) return kept;
  siteStorage.remove(name);
  return undefined;
}

/** Validates a stored draft, which may be anything. */
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
  if (kept.draft.comment?.trim()) siteStorage.set(draftName(thread, id), kept);
  else dropDraft(thread, id);
}

/** Deletes a draft and the one it continues, unless that is still being written. */
export function dropDraft(thread: ReplyThread, id: string): void {
  const { from } = draftWith(thread, id) ?? {};
  siteStorage.remove(draftName(thread, id));
  if (from && draftWith(thread, from[0])?.at === from[1]) dropDraft(thread, from[0]);
}

/** Deletes the drafts for an article; with a key, those of a reply that has arrived. */
export function dropDrafts(thread: ReplyThread, textKey?: string): void {
  for (const { id, draft } of allFor(thread))
    if (!textKey || textKeyOf(draft.comment, draft.inReplyTo?.id) === textKey) dropDraft(thread, id);
}

export function knownReader(): Reader | undefined {
  const { author, email, url } = valuesOf(siteStorage.get('reader'));
  return author === undefined ? undefined : { author, email, url };
}

export const keepReader = ({ author, email, url }: Reader): void =>
  siteStorage.set('reader', { author, email, url });

export const forgetReader = (): void => siteStorage.remove('reader');
