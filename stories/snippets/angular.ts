import type { Markup } from './markup.js';
import { escaped, indent, print, quoted, type Dialect } from './print.js';
import { imports, paragraphs, reaction } from './script.js';

/** Escapes characters with a meaning in Angular's templates: braces, and the start of control flow. */
const plain = (text: string): string =>
  text.replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('@', '&#64;');

const dialect: Dialect = {
  attribute(name, value, { isCustom }) {
    if (typeof value === 'string') return `${name}=${plain(quoted(value))}`;
    if (value === true) return isCustom ? `[attr.${name}]="''"` : name;
    return `[attr.${name}]="${value}"`;
  },
  property: ({ property, variable }) => `[${property}]="${variable}"`,
  listener: ({ name, handler }) => `(${name})="${handler}($event)"`,
  text: (text) => plain(escaped(text)),
};

const inTemplate = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

export function angular(nodes: (Markup | string)[]): string {
  const { imports: head, data, listeners } = imports(nodes);
  const variables = [...print(nodes, dialect).matchAll(/\[\w+\]="(\w+)"/g)].map(([, name]) => name!);
  const members = [
    ...[...new Set(variables)].map((name) => `readonly ${name} = ${name};`),
    ...listeners.map(
      (listener) => `${listener.handler}(event: ${listener.type}) {\n  ${reaction(listener)}\n}`,
    ),
  ];
  const template = inTemplate(print(nodes, dialect));
  return paragraphs(
    `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\n${head}`,
    data,
    `@Component({\n${indent(
      `selector: 'app-example',\nschemas: [CUSTOM_ELEMENTS_SCHEMA],\ntemplate: \`\n${indent(template)}\n\`,`,
    )}\n})\nexport class ExampleComponent {${members.length ? `\n${indent(members.join('\n'))}\n` : ''}}`,
  );
}
