import { createElement, useEffect, useRef, type ReactElement } from 'react';
import './live.css';

/** Fills a place in a page of documentation, and answers what empties it again. */
export type Mount = (place: HTMLElement) => void | (() => void);

/** A part of a page that is alive: Storybook's pages are React's, and what is in the part is not. */
export const live = (mount: Mount) =>
  function Live(): ReactElement {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => mount(place.current!), []);
    return createElement('div', { ref: place, className: 'live sb-unstyled' });
  };
