import type { Block, Figure } from '../../article/types.js';

/** The lead image, with the caption of the figure at the top of the text if that shows the same file; and the text without it. */
export function leadOf(blocks: Block[], image: Figure | undefined): { image?: Figure; blocks: Block[] } {
  const [first, ...others] = blocks;
  if (first?._type !== 'figure' || !image || fileOf(first.src) !== fileOf(image.src))
    return { ...(image && { image }), blocks };
  return { image: { ...image, ...first }, blocks: others };
}

/** The file of an image, whatever its size. */
const fileOf = (src: string): string => src.replace(/[?#][^]*$/, '').replace(/-\d+x\d+(?=\.\w+$)/, '');
