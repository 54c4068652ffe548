import { listOf } from '../tree/blocks.js';
import { paragraph, type Mark, type Piece } from '../tree/spans.js';
import type { Values } from '../tree/values.js';

/** Emphasis and links, as far as Apple News knows them. */
const inline =
  /(\*\*|__)(?=\S)(.+?)\1|([*_])(?=\S)(.+?)\3|\[([^\][]*)\]\(([^()\s]+)(?:\s+"[^"]*")?\)|\\([*_[\]()#\\-])/g;

/** Blocks of the Markdown that Apple News reads: paragraphs, headings, lists, emphasis and links. */
export function piecesOfMarkdown(words: string, fields: Values): Values[] {
  return words.split(/\n{2,}/).flatMap((part) => {
    const lines = part.split('\n').filter((line) => line.trim());
    const heading = /^(#{1,6})\s+(.*)$/.exec(lines[0] ?? '');
    if (heading && lines.length === 1)
      return paragraph(lineOf(heading[2]!), { style: `h${heading[1]!.length}` });
    const isList = (sign: RegExp): boolean => lines.length > 0 && lines.every((line) => sign.test(line));
    if (isList(/^\s*[*+-]\s+/))
      return listOf(
        'bullet',
        lines.map((line) => ({ body: paragraph(lineOf(line.replace(/^\s*[*+-]\s+/, ''))) })),
      );
    if (isList(/^\s*\d+[.)]\s+/))
      return listOf(
        'number',
        lines.map((line) => ({ body: paragraph(lineOf(line.replace(/^\s*\d+[.)]\s+/, ''))) })),
      );
    return paragraph(lineOf(part), fields);
  });
}

/** Text with marks; emphasis inside emphasis is read twice at most. */
function lineOf(words: string, marks: Mark[] = []): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of words.matchAll(inline)) {
    const [whole, , strong, , em, label, href, escaped] = found;
    pieces.push({ text: words.slice(at, found.index), marks });
    at = found.index + whole.length;
    if (escaped !== undefined) pieces.push({ text: escaped, marks });
    else {
      const mark: Mark = strong !== undefined ? 'strong' : em !== undefined ? 'em' : { _type: 'link', href };
      const inner = strong ?? em ?? label ?? '';
      pieces.push(
        ...(marks.length < 2 ? lineOf(inner, [...marks, mark]) : [{ text: inner, marks: [...marks, mark] }]),
      );
    }
  }
  return [...pieces, { text: words.slice(at), marks }];
}
