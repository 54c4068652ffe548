'use client';

import { createElement, useRef, useSyncExternalStore, type ReactElement } from 'react';

const never = () => () => {};

/**
 * Declarative shadow root next to children. If the browser has parsed the page, its parser has attached the root, and
 * React finds nothing there; if React renders the page, the element takes it over.
 */
export function ShadowRoot({ markup }: { markup: string }): ReactElement | null {
  const isMade = useSyncExternalStore(
    never,
    () => true,
    () => typeof document === 'undefined',
  );
  const isWritten = useRef(isMade).current;
  if (!isWritten) return null;
  return createElement('template', {
    shadowrootmode: 'open',
    shadowrootclonable: '',
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: markup },
  });
}
