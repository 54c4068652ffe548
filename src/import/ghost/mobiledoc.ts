import { list, object, text, string, type Values } from '../tree/values.js';

/** Elements of marks, each with its bit in the `format` of Lexical's texts. */
const bits: Record<string, number> = {
  strong: 1, b: 1, em: 2, i: 2, s: 4, del: 4, strike: 4, u: 8, code: 16, sub: 32, sup: 64, mark: 128,
}; // prettier-ignore

/**
 * A document of Mobiledoc 0.3 as a state of Lexical. Its sections are `[1, tag, markers]`, `[2, src]`, `[3, tag, items]` and `[10, card]`;
 * a marker is `[kind, opened marks, how many are closed, text or atom]`.
 */
export function stateOfMobiledoc(document: Values): Values {
  const markups = list(document.markups).map(list);
  const line = (markers: unknown): Values[] => {
    const open: unknown[][] = [];
    return list(markers).map((given) => {
      const [kind, opened, closed, value] = list(given);
      open.push(
        ...list(opened).flatMap((index) => (markups[index as number] ? [markups[index as number]!] : [])),
      );
      const node =
        kind === 1 ? atomOf(list(list(document.atoms)[value as number])) : textNode(string(value), open);
      const href = open.map(hrefOf).find(Boolean);
      open.splice(Math.max(0, open.length - (Number(closed) || 0)));
      return href ? { type: 'link', url: href, children: [node] } : node;
    });
  };
  const children = list(document.sections).map((given): Values => {
    const [kind, tag, content] = list(given);
    if (kind === 2) return { type: 'image', src: tag };
    if (kind === 3)
      return {
        type: 'list',
        tag,
        children: list(content).map((item) => ({ type: 'listitem', children: line(item) })),
      };
    if (kind === 10) {
      const [name, payload] = list(list(document.cards)[tag as number]);
      return { ...object(payload), type: cards[String(name)] ?? name };
    }
    if (tag === 'blockquote') return { type: 'quote', children: line(content) };
    return { type: /^h[1-6]$/.test(String(tag)) ? 'heading' : 'paragraph', tag, children: line(content) };
  });
  return { root: { type: 'root', children } };
}

/** Names of cards for which the newer editor has others. */
const cards: Record<string, string> = { code: 'codeblock', 'card-markdown': 'markdown' };

const atomOf = ([name, words]: unknown[]): Values =>
  name === 'soft-return' ? { type: 'linebreak' } : { type: 'text', text: text(words) ?? '' };

function textNode(words: string, open: unknown[][]): Values {
  const own = new Set(open.map(([tag]) => bits[String(tag).toLowerCase()] ?? 0));
  return { type: 'text', text: words, format: [...own].reduce((sum, bit) => sum + bit, 0) };
}

function hrefOf([tag, attributes]: unknown[]): string | undefined {
  const given = list(attributes);
  const at = given.indexOf('href');
  return tag === 'a' && at >= 0 ? text(given[at + 1]) : undefined;
}
