import type { Elements } from './elements.js';

/** Type of an attribute, in markup that a framework compiles, whose property is a `T`. */
export type Attribute<T> = AttributeOf<NonNullable<T>> | undefined;

type AttributeOf<T> = T extends boolean
  ? boolean | ''
  : T extends number
    ? T | `${T}`
    : T extends string
      ? T
      : string;

/** Settable properties of an element, all optional. */
export type Settable<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] | undefined };

export type Tag = keyof Elements;

/** Properties of an element, and its attributes with names of their own. */
export type Props<T extends Tag> = Elements[T]['properties'] &
  Omit<Elements[T]['attributes'], keyof Elements[T]['properties']>;

/** Event of an element, as its listeners receive it. */
export type ElementEvent<
  T extends Tag,
  Name extends keyof Elements[T]['events'],
> = Elements[T]['events'][Name] & {
  readonly currentTarget: Elements[T]['element'];
};

/** Listeners of an element, named by `Prefix` and the event's name. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof Elements[T]['events'] & string as `${Prefix}${Name}`]?:
    ((event: ElementEvent<T, Name>) => void) | undefined;
};

/** Event name in Pascal case: `reply-form-outcome` becomes `ReplyFormOutcome`. */
type Pascal<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Name extends string
    ? Capitalize<Name>
    : never;

/** Listeners of an element, by names such as `onReplyFormOutcome`. */
export type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] as `on${Pascal<Name>}`]?:
    ((event: ElementEvent<T, Name>) => void) | undefined;
};

/** `Given`, and the other properties of `Base`. */
export type Over<Base, Given> = Omit<Base, keyof Given> & Given;
