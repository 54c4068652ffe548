// Types of the elements in Svelte's templates.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from '../elements.js';
import type { Listeners, Over, Props, Tag } from '../props.js';

/** Props of each element in Svelte's templates, by tag. */
export type SvelteElements = {
  [T in Tag]: Over<
    HTMLAttributes<Elements[T]['element']>,
    Props<T> & Listeners<T, 'on'> & Listeners<T, 'on:'>
  >;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
