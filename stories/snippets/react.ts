import type { Markup } from './markup.js';
import { indent, print, type Dialect } from './print.js';
import { handlerFunction, imports, paragraphs } from './script.js';

const names: Record<string, string> = { class: 'className', for: 'htmlFor' };

const dialect: Dialect = {
  attribute(name, value) {
    const prop = names[name] ?? name;
    if (value === true) return prop;
    if (typeof value === 'string' && !/["&\\\n]/.test(value)) return `${prop}="${value}"`;
    return `${prop}={${JSON.stringify(value)}}`;
  },
  property: ({ property, variable }) => `${property}={${variable}}`,
  listener: ({ name, handler }) => `on${name}={${handler}}`,
  text: (text) => (/[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text),
  closesItself: true,
};

export function react(nodes: (Markup | string)[]): string {
  const { imports: head, data, listeners } = imports(nodes);
  const elements = print(nodes, dialect);
  const isOne = nodes.length === 1 && typeof nodes[0] !== 'string';
  const result = isOne ? elements : `<>\n${indent(elements)}\n</>`;
  const body = result.includes('\n') ? `return (\n${indent(result)}\n);` : `return ${result};`;
  return paragraphs(
    head,
    data,
    listeners.map(handlerFunction).join('\n'),
    `export function Example() {\n${indent(body)}\n}`,
  );
}
