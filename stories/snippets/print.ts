import type { Data, Listener, Markup } from './markup.js';

/** Syntax of a framework for attributes, properties and listeners. */
export interface Dialect {
  attribute: (name: string, value: string | number | boolean, element: Markup) => string;
  property: (data: Data) => string;
  listener: (listener: Listener) => string;
  text: (text: string) => string;
  /** Whether an element without content closes itself. */
  closesItself?: boolean;
}

const longestLine = 100;

/** Indents every line except empty ones. */
export const indent = (text: string, spaces = 2): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));

/** Prints elements, each on its own line; attributes that do not fit go on lines of their own. */
export function print(nodes: (Markup | string)[], dialect: Dialect): string {
  return nodes
    .map((node) => (typeof node === 'string' ? dialect.text(node) : printElement(node, dialect)))
    .join('\n');
}

function printElement(element: Markup, dialect: Dialect): string {
  const { tag, attributes, data, listeners, children } = element;
  const told = [
    ...attributes.map(([name, value]) => dialect.attribute(name, value, element)),
    ...data.map(dialect.property),
    ...listeners.map(dialect.listener),
  ].filter(Boolean);
  const isVoid = ['hr', 'br', 'img', 'input'].includes(tag);
  const closesItself = children.length === 0 && (isVoid || dialect.closesItself);
  const end = closesItself ? ' />' : '>';
  const line = [`<${tag}`, ...told].join(' ') + end;
  const start =
    line.length <= longestLine && !line.includes('\n')
      ? line
      : `<${tag}\n${indent(told.join('\n'))}\n${end.trim()}`;
  if (closesItself) return start;
  if (children.length === 0) return `${start}</${tag}>`;
  // The content of a script is not markup.
  const content = tag === 'script' ? (children as string[]).join('') : print(children, dialect);
  const isShort = children.length === 1 && typeof children[0] === 'string' && content.length < 60;
  return isShort ? `${start}${content}</${tag}>` : `${start}\n${indent(content)}\n</${tag}>`;
}

/** Returns all elements, at any depth. */
export const flat = (nodes: (Markup | string)[]): Markup[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...flat(node.children)]));

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
