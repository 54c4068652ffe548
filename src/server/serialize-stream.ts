import { compiled, forElements } from '../render/template.js';
import {
  following,
  isIterable,
  isTemplate,
  serialize,
  serializeAttribute,
  tagEnd,
} from '../render/serialize.js';

/** Serializes like `serialize`, in chunks: templates and lists at the given depth are written as one chunk. */
export function* serializeInPieces(value: unknown, depth: number): Generator<string> {
  let end = tagEnd;
  for (const piece of pieces(value, depth)) {
    if (!piece) continue;
    yield following(end, piece);
    end = piece.charCodeAt(piece.length - 1);
  }
}

/** Yields chunks that begin and end between tags, or in text. */
function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth && isTemplate(value)) {
    const { markup, gaps } = compiled(value.strings, forElements);
    let piece = markup[0]!;
    let at = 0;
    for (const [index, gap] of gaps.entries()) {
      if (gap.kind === 'text') {
        yield piece;
        yield* pieces(value.values[at], depth - 1);
        piece = markup[index + 1]!;
      } else {
        piece += serializeAttribute(gap, value.values, at) + markup[index + 1]!;
      }
      at += gap.takes;
    }
    yield piece;
  } else if (depth && isIterable(value)) {
    for (const item of value) yield* pieces(item, depth - 1);
  } else {
    yield serialize(value);
  }
}
