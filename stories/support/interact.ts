import type { Canvas } from 'storybook/internal/csf';
import { within } from 'storybook/test';

/** What readers find in an element by its words, as in any page: `storybook/test` knows no shadow roots, but takes one. */
export const inside = (shadow: ShadowRoot): Canvas => within(shadow as unknown as HTMLElement);
