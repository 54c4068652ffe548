import type { Reply, ReplyThread, ParentReply } from './reply.js';

/**
 * Identifies a reply, for all attempts at it: the same words to the same article are the same reply, also after a reload. What
 * widgets of the page prove changes from attempt to attempt.
 */
export const keyOf = (thread: ReplyThread, reply: Reply): string =>
  hash([thread, { ...reply, extra: undefined }]);

/** Identifies a text and what it answers, whoever signs it. */
export const textKeyOf = (comment: string | undefined, parent: ParentReply['id'] | undefined): string =>
  hash([comment, parent]);

/** Two hashes of 32 bits of the UTF-8 bytes of plain data, for telling apart, not for secrets. */
function hash(data: unknown): string {
  let one = 0x5eadbeef;
  let other = 0x41c6ce57;
  for (const byte of new TextEncoder().encode(JSON.stringify(data))) {
    one = Math.imul(one ^ byte, 0x9e3779b1);
    other = Math.imul(other ^ byte, 0x5f356495);
    // Low bits hear of high ones, too.
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  return (one >>> 0).toString(36) + '-' + (other >>> 0).toString(36);
}
