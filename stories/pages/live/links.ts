import { createElement, type PropsWithChildren, type ReactElement } from 'react';
import { playgroundAddress } from './playground.js';

/** Link to the playground, which is next to the Storybook. */
export const PlaygroundLink = ({ children }: PropsWithChildren): ReactElement =>
  createElement('a', { href: playgroundAddress(), target: '_blank', rel: 'noopener' }, children);
