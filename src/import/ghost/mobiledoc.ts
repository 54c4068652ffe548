import { listOf } from '../tree/blocks.js';
import { paragraph, type Mark, type Piece } from '../tree/spans.js';
import type { Tree } from '../tree/tree.js';
import { compact, list, object, text, type Values } from '../tree/values.js';

/** Elements of marks. */
const marks: Record<string, string> = {
  strong: 'strong', b: 'strong', em: 'em', i: 'em', code: 'code', u: 'underline', s: 'strike-through', del: 'strike-through', strike: 'strike-through', sub: 'sub', sup: 'sup', mark: 'mark',
}; // prettier-ignore

/**
 * Blocks of a document of Mobiledoc 0.3: sections are `[1, tag, markers]`, `[2, src]`, `[3, tag, items]` and `[10, card]`; a marker is
 * `[kind, opened marks, how many are closed, text or atom]`.
 */
export function mobiledocNodes(document: Values, tree: Tree): Values[] {
  const markups = list(document.markups).map((markup) => markOf(list(markup)));
  const line = (markers: unknown): Piece[] => {
    const open: (Mark | undefined)[] = [];
    return list(markers).flatMap((given) => {
      const [kind, opened, closed, value] = list(given);
      open.push(...list(opened).map((index) => markups[index as number]));
      const [name, words] = kind === 1 ? list(list(document.atoms)[value as number]) : [];
      const piece: Piece = { text: name === 'soft-return' ? '\n' : (text(kind === 1 ? words : value) ?? (value === ' ' ? ' ' : '')), marks: open.filter((mark) => mark !== undefined) };
      open.splice(Math.max(0, open.length - (Number(closed) || 0)));
      return piece;
    });
  };
  return list(document.sections).flatMap((given) => {
    const section = list(given);
    const [kind, tag, content] = section;
    tree.log.hold();
    if (kind === 3) return listOf(tag === 'ol' ? 'number' : 'bullet', list(content).map((item) => ({ body: paragraph(line(item)) })));
    if (kind === 2 && text(tag)) return [{ _type: 'figure', src: tag, alt: '' }];
    if (kind === 10) {
      const [name, payload] = list(list(document.cards)[tag as number]);
      return tree.blocks([Object.assign(object(payload), { type: nameOf(String(name)) })]);
    }
    if (tag === 'blockquote') return [{ _type: 'quote', body: paragraph(line(content)) }];
    return paragraph(line(content), /^h[1-6]$/.test(String(tag)) ? { style: tag } : {});
  });
}

function markOf([tag, attributes]: unknown[]): Mark | undefined {
  const name = String(tag).toLowerCase();
  const given = list(attributes);
  const href = text(given[given.indexOf('href') + 1]);
  if (name === 'a' && href) return compact({ _type: 'link', href });
  return Object.hasOwn(marks, name) ? marks[name] : undefined;
}

/** Names of cards that the newer editor has another for. */
const nameOf = (name: string): string => (name === 'code' ? 'codeblock' : name === 'card-markdown' ? 'markdown' : name);
