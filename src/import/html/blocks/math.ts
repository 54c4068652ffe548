import type { Formula } from '../../../article/types.js';
import { find, named, textOf } from '../nodes.js';
import type { HtmlElement, HtmlNode } from '../tree.js';

/** A formula, with the TeX that it was made of, if that is told. */
export function mathOf(element: HtmlElement): Formula {
  const source = find(
    element,
    (inner) => inner.name === 'annotation' && /tex/i.test(inner.attributes.encoding ?? ''),
  );
  const tex = source && textOf(source).trim();
  return { _type: 'math', mathml: markup(element), ...(tex && { tex }) };
}

function markup(node: HtmlNode): string {
  if (node.type === 'text') return escaped(node.text);
  if (node.type === 'comment' || named('annotation', 'annotation-xml')(node)) return '';
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(markup).join('')}</${node.name}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
