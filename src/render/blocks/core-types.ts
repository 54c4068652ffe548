/** Kinds of blocks whose templates are always there. All others are in `extended.ts`, which is loaded when it is needed. */
export const coreTypes = ['block', 'figure', 'pullQuote', 'callout', 'divider'] as const;
