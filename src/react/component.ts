import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Elements } from '../jsx/elements.js';
import type { Handlers, Over, Tag } from '../jsx/props.js';
import { isLeftToUs, setProps } from './props.js';
import { showAtOnce } from './show-at-once.js';

/** Props of an element's React component: its properties, its events, and those of any HTML element. */
export type ElementProps<T extends Tag> = Over<
  HTMLAttributes<Elements[T]['element']>,
  Elements[T]['properties'] & Handlers<T>
>;

/** React component of an element. Its `ref` is the element. */
export type ElementComponent<T extends Tag> = ForwardRefExoticComponent<
  ElementProps<T> & RefAttributes<Elements[T]['element']>
>;

/** React warns about `useLayoutEffect` on a server. */
const useLayout = typeof document === 'undefined' ? React.useEffect : React.useLayoutEffect;

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Creates the React component of an element. */
export function component<T extends Tag>(
  tagName: T,
  elementClass: new () => Elements[T]['element'],
  eventNames: (keyof Elements[T]['events'] & string)[] = [],
): ElementComponent<T> {
  const events: Record<string, EventName> = Object.fromEntries(
    eventNames.map((name) => [`on${pascal(name)}`, name as EventName]),
  );
  const Element = createComponent<HTMLElement, typeof events>({
    react: React,
    tagName,
    elementClass,
    events,
    displayName: pascal(tagName),
  }) as unknown as React.ComponentType<RefAttributes<HTMLElement>>;
  const Component = React.forwardRef<HTMLElement, object>((props, ref) => {
    const element = React.useRef<HTMLElement>(null);
    React.useImperativeHandle(ref, () => element.current!, []);
    const given = React.useRef({});
    if (isLeftToUs)
      useLayout(() => {
        setProps(element.current!, { ...props }, given.current, events);
        given.current = props;
      });
    useLayout(() => showAtOnce(element.current), []);
    return React.createElement(Element, { ...props, ref: element });
  });
  Component.displayName = pascal(tagName);
  return Component as ElementComponent<T>;
}
