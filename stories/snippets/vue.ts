import type { Markup } from './markup.js';
import { escaped, indent, print, quoted, type Dialect } from './print.js';
import { handlerFunction, imports, paragraphs } from './script.js';

const dialect: Dialect = {
  attribute(name, value, { isCustom }) {
    if (value === true && !isCustom) return name;
    return typeof value === 'string' ? `${name}=${quoted(value)}` : `:${name}="${value}"`;
  },
  property: ({ property, variable }) => `:${kebab(property)}.prop="${variable}"`,
  listener: ({ name, handler }) => `@${name}="${handler}"`,
  text: (text) => escaped(text).replaceAll('{{', '&#123;&#123;'),
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const note =
  "<!-- vite.config.ts: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }) -->";

export function vue(nodes: (Markup | string)[]): string {
  const { imports: head, data, listeners } = imports(nodes);
  const script = paragraphs(head, data, listeners.map(handlerFunction).join('\n'));
  return paragraphs(
    note,
    `<script setup lang="ts">\n${script}\n</script>`,
    `<template>\n${indent(print(nodes, dialect))}\n</template>`,
  );
}
