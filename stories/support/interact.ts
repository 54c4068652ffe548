import type { Canvas } from 'storybook/internal/csf';
import { within } from 'storybook/test';

/** Testing Library queries for a shadow root: `storybook/test` does not search shadow roots, but accepts one. */
export const inside = (shadow: ShadowRoot): Canvas => within(shadow as unknown as HTMLElement);
