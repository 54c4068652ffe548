import { compact, text, type Values } from './values.js';

/** A listing; nothing for an empty one. */
export const codeOf = (
  code: unknown,
  { language, filename }: { language?: unknown; filename?: unknown } = {},
): Values[] =>
  text(code) === undefined
    ? []
    : [compact({ _type: 'code', code: String(code), language: text(language), filename: text(filename) })];
