import { css } from '@lit/reactive-element/css-tag.js';
import { calloutStyles } from './callout.styles.js';
import { figureStyles } from './figure.styles.js';
import { pullQuoteStyles } from './pull-quote.styles.js';

/** Styles of the block types that are always loaded. */
export const blockStyles = css`
  ${figureStyles}${pullQuoteStyles}${calloutStyles}
`;
