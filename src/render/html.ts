import type { nothing as litNothing, TemplateResult } from 'lit-html';

export type { TemplateResult };

/**
 * As Lit's `html`, which loads what renders with it: templates are data, which the serializer writes as text in a browser and
 * on a server. Lit's renderer for servers takes them, too.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});

/** Lit's `nothing`: what shows nothing, and an attribute that is not there. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;
