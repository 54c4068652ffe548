// The elements in templates of Svelte.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from '../elements.js';
import type { Listeners, Over, Props, Tag } from '../props.js';

/** What each element takes in templates of Svelte, by tag. */
export type SvelteElements = {
  [T in Tag]: Over<
    HTMLAttributes<Elements[T]['element']>,
    Props<T> & Listeners<T, 'on'> & Listeners<T, 'on:'>
  >;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
