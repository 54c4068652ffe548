import { css } from '@lit/reactive-element/css-tag.js';
import { calloutStyles } from './callout.styles.js';
import { figureStyles } from './figure.styles.js';
import { pullQuoteStyles } from './pull-quote.styles.js';
import { tableStyles } from './table.styles.js';
import { timelineStyles } from './timeline.styles.js';

/** Styles of all kinds of blocks. */
export const blockStyles = css`
  ${figureStyles}${pullQuoteStyles}${calloutStyles}${tableStyles}${timelineStyles}
`;
