import type { Article, Figure } from './types.js';

/** The image of an article that stands for it elsewhere: its own, or its main media. */
export const previewImage = ({ image, media }: Article): Figure | undefined =>
  image ?? (media?._type === 'figure' ? media : undefined);
