import { isSameData } from '../article/same-data.js';
import { nothing } from './html.js';
import type { RenderContext } from './context.js';

/** A piece of an element's content: one element of markup, or nothing. */
export interface Piece {
  /** Key that identifies it among its siblings when they change. */
  readonly key: string;
  /** Type of the content that the key is derived from, if it is: such a key changes with the content. */
  readonly kind?: string | undefined;
  /** Dependencies: while all of these are the same, so is the piece. */
  readonly of: readonly unknown[];
  /** Renders the whole piece, or `nothing`. */
  template(): unknown;
  /** Returns the pieces that it ends with, if any. */
  inner?: (() => Inner) | undefined;
  /** Whether scripts act on it, so that it is replaced as a whole rather than patched. */
  readonly isLive?: boolean;
  /** Whether it renders anything; see `isShown`. */
  isShown?: boolean | undefined;
}

/** The pieces that a piece ends with, and the dependencies of the rest. */
export interface Inner {
  rest: readonly unknown[];
  pieces: Piece[];
}

/** Content of an element: pieces in the reset root. */
export interface Shown {
  pieces: Piece[];
  view: RenderContext;
}

/** Whether two lists have the same entries. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (!isSameData(some[index], others[index])) return false;
  return true;
}

/** Whether a piece renders anything, even if it has not been rendered yet. */
export const isShown = (piece: Piece): boolean => (piece.isShown ??= piece.template() !== nothing);

export function templateOf(piece: Piece): unknown {
  const template = piece.template();
  piece.isShown = template !== nothing;
  return template;
}

/** Templates of pieces, created one by one, so that a stream can start early. */
export class Templates implements Iterable<unknown> {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (const piece of this.pieces) yield templateOf(piece);
  }
}
