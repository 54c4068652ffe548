/** Block types whose templates are always loaded. All others are in `extended.ts`, which is loaded on demand. */
export const coreTypes = ['block', 'figure', 'pullQuote', 'callout', 'divider'] as const;
