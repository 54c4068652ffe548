import { css } from '@lit/reactive-element/css-tag.js';
import { extendedFieldsStyles } from '../article-view/extended-fields.styles.js';
import { productStyles } from './product.styles.js';
import { ratingStyles } from './rating.styles.js';
import { recipeStyles } from './recipe.styles.js';
import { galleryStyles } from './gallery.styles.js';
import { linkCardStyles } from './link-card.styles.js';
import { recordingStyles } from './recording.styles.js';
import { buttonStyles } from './button.styles.js';
import { codeStyles } from './code.styles.js';
import { definitionListStyles } from './definition-list.styles.js';
import { detailsStyles } from './details.styles.js';
import { embedStyles } from './embed.styles.js';
import { mathStyles } from './math.styles.js';
import { editorsLineStyles } from './notice.styles.js';
import { quoteStyles } from './quote.styles.js';
import { spacingStyles } from './spacing.styles.js';
import { tableStyles } from './table.styles.js';
import { timelineStyles } from './timeline.styles.js';
import { verseStyles } from './verse.styles.js';

/** Styles of less common block types. */
export const extendedStyles = css`
  ${spacingStyles}${quoteStyles}${editorsLineStyles}${detailsStyles}${definitionListStyles}${codeStyles}${verseStyles}${mathStyles}${buttonStyles}${tableStyles}${timelineStyles}${embedStyles}${galleryStyles}${recordingStyles}${linkCardStyles}${ratingStyles}${productStyles}${recipeStyles}${extendedFieldsStyles}
`;
