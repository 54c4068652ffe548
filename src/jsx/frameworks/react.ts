// Types of the elements in JSX, for React 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from '../elements.js';
import type { Listeners, Over, Props, Tag } from '../props.js';

type Common<T extends Tag> = DetailedHTMLProps<
  HTMLAttributes<Elements[T]['element']>,
  Elements[T]['element']
>;

/** Props of each element in React 19's JSX, by tag. */
export type ReactElements = { [T in Tag]: Over<Common<T>, Props<T> & Listeners<T, 'on'>> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
