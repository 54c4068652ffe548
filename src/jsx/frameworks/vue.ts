// Types of the elements in Vue's templates.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from '../elements.js';
import type { Attribute, Handlers, Over, Tag } from '../props.js';

/** Vue's compiler treats `heading-level` as `headingLevel`, even if its value is text. */
type Props<T extends Tag> = {
  [Name in keyof Elements[T]['properties']]:
    | Elements[T]['properties'][Name]
    | (NonNullable<Elements[T]['properties'][Name]> extends number
        ? Attribute<Elements[T]['properties'][Name]>
        : never);
};

type Element<T extends Tag> = new () => Elements[T]['element'] & {
  $props: PublicProps & Over<HTMLAttributes, Props<T> & Handlers<T>>;
};

/** Props of each element in Vue's templates, by tag. */
export type VueElements = { [T in Tag]: Element<T> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
