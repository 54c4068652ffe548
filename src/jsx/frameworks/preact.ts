// Types of the elements in JSX, for Preact.
import type { HTMLAttributes } from 'preact';
import type { Elements } from '../elements.js';
import type { Listeners, Over, Props, Tag } from '../props.js';

/** Props of each element in Preact's JSX, by tag. */
export type PreactElements = {
  [T in Tag]: Over<HTMLAttributes<Elements[T]['element']>, Props<T> & Listeners<T, 'on'>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
