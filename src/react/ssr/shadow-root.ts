'use client';

import { createElement, useRef, useSyncExternalStore, type ReactElement } from 'react';

const never = () => () => {};

/**
 * A declarative shadow root beside children. Where a browser has read the page, its parser has made a root of it, and React finds
 * nothing in its place; where React makes the page, the element takes it over.
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
