import type { Elements } from './elements.js';

/** What an attribute may be, in markup that a framework compiles, where its property is a `T`. */
export type Attribute<T> = AttributeOf<NonNullable<T>> | undefined;

type AttributeOf<T> = T extends boolean
  ? boolean | ''
  : T extends number
    ? T | `${T}`
    : T extends string
      ? T
      : string;

/** The properties of an element that can be set, or not. */
export type Settable<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] | undefined };

export type Tag = keyof Elements;

/** What an element is told: its properties, and those of its attributes that have a name of their own. */
export type Props<T extends Tag> = Elements[T]['properties'] &
  Omit<Elements[T]['attributes'], keyof Elements[T]['properties']>;

/** An event of an element, as its own listeners hear it. */
export type ElementEvent<
  T extends Tag,
  Name extends keyof Elements[T]['events'],
> = Elements[T]['events'][Name] & {
  readonly currentTarget: Elements[T]['element'];
};

/** Listeners of an element, by `Prefix` and the event's name. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof Elements[T]['events'] & string as `${Prefix}${Name}`]?:
    ((event: ElementEvent<T, Name>) => void) | undefined;
};

/** `reply-form-outcome` as JavaScript writes it: `ReplyFormOutcome`. */
type Pascal<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Name extends string
    ? Capitalize<Name>
    : never;

/** Listeners of an element, by names such as `onReplyFormHeld`. */
export type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] as `on${Pascal<Name>}`]?:
    ((event: ElementEvent<T, Name>) => void) | undefined;
};

/** `Given`, and what `Base` has besides. */
export type Over<Base, Given> = Omit<Base, keyof Given> & Given;
