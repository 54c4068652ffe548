import type { nothing as litNothing, TemplateResult } from 'lit-html';

export type { TemplateResult };

/**
 * Like Lit's `html`, but without importing Lit's renderer: templates are data, which the serializer writes as text in
 * browsers and on servers. Lit's renderer for servers accepts them, too.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});

/** Lit's `nothing`: renders nothing, or omits an attribute. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;
