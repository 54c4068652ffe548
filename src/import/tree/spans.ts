import { compact, string, type Values } from './values.js';

/** A mark of text: a name, such as `strong`, or a definition without its key, such as `{_type: 'link', href}`. */
export type Mark = string | Values;

/** A run of text, or an object among it. */
export interface Piece {
  text?: string;
  object?: Values;
  marks: Mark[];
}

/** A text without marks, as pieces. */
export const plain = (text: string): Piece[] => [{ text, marks: [] }];

/** The words of pieces. */
export const wordsOfPieces = (pieces: Piece[]): string =>
  pieces.map(({ text, object }) => text ?? string(object?.fallback ?? object?.alt ?? object?.tex)).join('');

/** Whether pieces are text alone, as in a headline. */
export const isPlain = (pieces: Piece[]): boolean =>
  pieces.every(({ object, marks }) => !object && marks.length === 0);

/** Whether there is something to see in pieces. */
export const isShown = (pieces: Piece[]): boolean =>
  pieces.some(({ text, object }) => object !== undefined || text?.trim());

/** A text block of pieces: runs with the same marks become one span, equal definitions one. */
export function textBlock(pieces: Piece[], fields: Values = {}): Values {
  const keys = new Map<string, string>();
  const markDefs: Values[] = [];
  const keyOf = (mark: Mark): string => {
    if (typeof mark === 'string') return mark;
    const identity = JSON.stringify(mark);
    let key = keys.get(identity);
    if (!key) {
      keys.set(identity, (key = `m${markDefs.length + 1}`));
      markDefs.push({ ...mark, _key: key });
    }
    return key;
  };
  const children: Values[] = [];
  for (const { text, object, marks } of pieces) {
    const names = [...new Set(marks.map(keyOf))];
    const last = children.at(-1);
    if (object) children.push(object);
    else if (!text) continue;
    else if (last?._type === 'span' && sameNames(last.marks, names)) last.text = string(last.text) + text;
    else children.push(compact({ _type: 'span', text, marks: names }));
  }
  return compact({
    _type: 'block',
    ...fields,
    children: children.length ? children : [{ _type: 'span', text: '' }],
    markDefs,
  });
}

const sameNames = (marks: unknown, names: string[]): boolean => {
  const others = (marks ?? []) as string[];
  return others.length === names.length && others.every((name, index) => name === names[index]);
};

/** Paragraphs of pieces, or nothing where there is nothing to see. */
export const paragraph = (pieces: Piece[], fields?: Values): Values[] =>
  isShown(pieces) ? [textBlock(trimmed(pieces), fields)] : [];

/** The pieces without blank ends. */
function trimmed(pieces: Piece[]): Piece[] {
  const all = pieces.filter(({ text, object }) => text || object).map((piece) => ({ ...piece }));
  for (let first = all[0]; first && !first.object; first = all[0]) {
    first.text = first.text!.replace(/^\s+/, '');
    if (first.text) break;
    all.shift();
  }
  for (let last = all.at(-1); last && !last.object; last = all.at(-1)) {
    last.text = last.text!.trimEnd();
    if (last.text) break;
    all.pop();
  }
  return all;
}
