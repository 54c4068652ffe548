import type { nothing as litNothing, TemplateResult } from 'lit-html';

export type { TemplateResult };

/**
 * Lit's `html`, but for that it can be loaded where there is no document: templates are data, which Lit renders in a browser
 * and the serializer in `server/` writes as text.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});

/** Lit's `nothing`: what shows nothing, and an attribute that is not there. */
export const nothing = Symbol.for('lit-nothing') as typeof litNothing;
