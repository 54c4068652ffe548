import { css } from '@lit/reactive-element/css-tag.js';

/** Styles of the kinds of blocks that most articles do without. */
export const extendedStyles = css``;
