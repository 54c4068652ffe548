import { createElement, type PropsWithChildren, type ReactElement } from 'react';
import { playgroundAddress } from './playground.js';

/** A link to the playground, which is beside the Storybook and no page of it. */
export const PlaygroundLink = ({ children }: PropsWithChildren): ReactElement =>
  createElement('a', { href: playgroundAddress(), target: '_blank', rel: 'noopener' }, children);
