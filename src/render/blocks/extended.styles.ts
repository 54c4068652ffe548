import { css } from '@lit/reactive-element/css-tag.js';
import { productStyles } from './product.styles.js';
import { ratingStyles } from './rating.styles.js';
import { recipeStyles } from './recipe.styles.js';
import { galleryStyles } from './gallery.styles.js';
import { linkCardStyles } from './link-card.styles.js';
import { recordingStyles } from './recording.styles.js';

/** Styles of the kinds of blocks that most articles do without. */
export const extendedStyles = css`
  ${galleryStyles}${recordingStyles}${linkCardStyles}${ratingStyles}${productStyles}${recipeStyles}
`;
