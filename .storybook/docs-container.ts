import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useSyncExternalStore, type PropsWithChildren, type ReactElement } from 'react';
import './docs-container.css';
import { currentTheme, darkness } from './theme.js';

const watch = (onChange: () => void): (() => void) => {
  darkness.addEventListener('change', onChange);
  return () => darkness.removeEventListener('change', onChange);
};

/** Container of documentation pages, which follows the preferred colour scheme. */
export function FollowingContainer(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  const theme = useSyncExternalStore(watch, currentTheme);
  const main = createElement('main', { style: { color: theme.textColor } }, props.children);
  return createElement(DocsContainer, { ...props, theme, children: main });
}
