import type { Article, Figure } from './types.js';

/** Image that represents an article in previews: its `image`, or its main media. */
export const previewImage = ({ image, media }: Article): Figure | undefined =>
  image ?? (media?._type === 'figure' ? media : undefined);
