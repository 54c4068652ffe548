import { isSameData } from '../article/same-data.js';
import { nothing } from './html.js';
import type { RenderContext } from './context.js';

/** A piece of what an element shows: one element of markup, or nothing. */
export interface Piece {
  /** What it is found again by among its siblings, when they change. */
  readonly key: string;
  /** Kind of the content that the key is made of, if it is: when that changes, the key does. */
  readonly kind?: string | undefined;
  /** What it is made of: while all of these are the same, so is the piece. */
  readonly of: readonly unknown[];
  /** All of it, or `nothing`. */
  template(): unknown;
  /** The pieces that it ends with, if it has any. */
  inner?: (() => Inner) | undefined;
  /** Whether scripts act on it: it is exchanged as a whole, never in part. */
  readonly isLive?: boolean;
  /** Whether there is anything of it; see `isShown`. */
  isShown?: boolean | undefined;
}

/** The pieces that a piece ends with, and what the rest of it is made of. */
export interface Inner {
  rest: readonly unknown[];
  pieces: Piece[];
}

/** What an element shows: pieces in the reset root. */
export interface Shown {
  pieces: Piece[];
  view: RenderContext;
}

/** Whether nothing has changed. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (!isSameData(some[index], others[index])) return false;
  return true;
}

/** Whether there is anything of a piece, also when it has not been written. */
export const isShown = (piece: Piece): boolean => (piece.isShown ??= piece.template() !== nothing);

export function templateOf(piece: Piece): unknown {
  const template = piece.template();
  piece.isShown = template !== nothing;
  return template;
}

/** The templates of pieces, made one after the other, so that a stream can begin before all is done. */
export class Templates implements Iterable<unknown> {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (const piece of this.pieces) yield templateOf(piece);
  }
}
