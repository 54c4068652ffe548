import type { Markup } from './markup.js';
import { escaped, indent, print, quoted, type Dialect } from './print.js';
import { handlerFunction, imports, paragraphs } from './script.js';

const bracesEscaped = (text: string): string => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const dialect: Dialect = {
  attribute(name, value) {
    if (typeof value === 'string') return `${name}=${bracesEscaped(quoted(value))}`;
    return `${name}={${value}}`;
  },
  property: ({ property, variable }) =>
    property === variable ? `{${property}}` : `${property}={${variable}}`,
  listener: ({ name, handler }) => `on${name}={${handler}}`,
  text: (text) => bracesEscaped(escaped(text)),
};

export function svelte(nodes: (Markup | string)[]): string {
  const { imports: head, data, listeners } = imports(nodes);
  const script = paragraphs(head, data, listeners.map(handlerFunction).join('\n'));
  return paragraphs(`<script lang="ts">\n${indent(script)}\n</script>`, print(nodes, dialect));
}
