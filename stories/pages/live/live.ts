import { createElement, useEffect, useRef, type ReactElement } from 'react';
import './live.css';

/** Renders into a container in a documentation page; returns a function that removes the content. */
export type Mount = (place: HTMLElement) => void | (() => void);

/** Wraps interactive content for Storybook's pages, which use React. */
export const live = (mount: Mount) =>
  function Live(): ReactElement {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => mount(place.current!), []);
    return createElement('div', { ref: place, className: 'live sb-unstyled' });
  };
