// Types of the elements in JSX, for Solid.
import type { JSX } from 'solid-js';
import type { Elements } from '../elements.js';
import type { Listeners, Over, Props, Tag } from '../props.js';

type Prefixed<Values, Prefix extends string> = {
  [Name in keyof Values & string as `${Prefix}:${Name}`]?: Values[Name] | undefined;
};

type Given<T extends Tag> = Props<T> &
  Prefixed<Elements[T]['properties'], 'prop'> &
  Prefixed<Elements[T]['attributes'], 'attr'> &
  Listeners<T, 'on:'>;

/** Props of each element in Solid's JSX, by tag. */
export type SolidElements = { [T in Tag]: Over<JSX.HTMLAttributes<Elements[T]['element']>, Given<T>> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
