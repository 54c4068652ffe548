import type { Reply, ReplyThread, ParentReply } from './reply.js';

/**
 * Key of a reply, the same for all attempts: the same text to the same article is the same reply, even after a reload.
 * Ignores the values of widgets, which change with each attempt.
 */
export const keyOf = (thread: ReplyThread, reply: Reply): string =>
  hash([thread, { ...reply, extra: undefined }]);

/** Key of a text and the reply that it replies to, regardless of its author. */
export const textKeyOf = (comment: string | undefined, parent: ParentReply['id'] | undefined): string =>
  hash([comment, parent]);

/** Two 32-bit hashes of the UTF-8 bytes of plain data. Not cryptographic. */
function hash(data: unknown): string {
  let one = 0x5eadbeef;
  let other = 0x41c6ce57;
  for (const byte of new TextEncoder().encode(JSON.stringify(data))) {
    one = Math.imul(one ^ byte, 0x9e3779b1);
    other = Math.imul(other ^ byte, 0x5f356495);
    // Mixes high bits into low ones.
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  return (one >>> 0).toString(36) + '-' + (other >>> 0).toString(36);
}
