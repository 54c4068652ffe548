/**
 * Article JSON, version 1: what an article is.
 *
 * Metadata carries the names of schema.org's `NewsArticle`, rich text those of Portable Text, in a strict profile.
 * There is no HTML anywhere in the format. These types are its only source: `npm run generate` writes from them the
 * published `article.schema.json` and the table that `parseArticle` reads by.
 */

/**
 * A structured article.
 *
 * Source: schema.org/NewsArticle.
 */
export interface Article {
  /** Version of the format: `1`. A newer one is shown as far as it is known. */
  version: 1;
  /** Kind of article. Source: schema.org types. Default: `NewsArticle`. */
  type?: 'NewsArticle' | 'OpinionNewsArticle' | 'AnalysisNewsArticle' | 'BlogPosting' | 'Article';
  /** Identifier at the publisher, any text. Source: schema.org/identifier. */
  id?: string;
  /**
   * Canonical address at the publisher: an absolute `https:` or `http:` URL. It is what gets shared, and what relative
   * addresses in the article are relative to. Source: schema.org/url.
   * @format media
   */
  url: string;
  /** The headline, plain text. Source: schema.org/headline. */
  headline: string;
  /** The kicker: a short line above the headline, plain text. Source: schema.org/alternativeHeadline. */
  alternativeHeadline?: string;
  /** The standfirst: one or two sentences under the headline. Source: schema.org/description. */
  description?: RichText;
  /**
   * Language of the text: a BCP 47 tag such as `en`, `pt-BR` or `zh-Hans`. Source: schema.org/inLanguage.
   * @format language
   */
  inLanguage: string;
  /** Writing direction. Default: the direction of `inLanguage`. Source: HTML's `dir`. */
  dir?: 'ltr' | 'rtl' | 'auto';
  /**
   * When it was first published: ISO 8601 date, or date and time with offset, such as `2026-05-04T09:30:00+02:00`. The day
   * shown is the day at that offset. Source: schema.org/datePublished.
   * @format date
   */
  datePublished: string;
  /**
   * When it was last changed in substance: ISO 8601, as `datePublished`. Source: schema.org/dateModified.
   * @format date
   */
  dateModified?: string;
  /** Who wrote it, in the order of the byline. Source: schema.org/author. */
  author?: Person[];
  /** Who published it. Source: schema.org/publisher. */
  publisher?: Organization;
  /** The lead image. Source: schema.org/image. */
  image?: Figure;
  /** The key takeaways, one rich text each. */
  highlights?: RichText[];
  /** The body, in reading order. A section without heading is the lead. Source: schema.org/articleBody, in parts. */
  sections: Section[];
  /** The closing callout: what it all comes to. */
  bottomLine?: RichText;
  /** Categories. Source: schema.org/articleSection. */
  articleSection?: Term[];
  /** Tags. Source: schema.org/keywords. */
  keywords?: Term[];
  /** Corrections, newest first. Source: schema.org/correction. */
  correction?: Correction[];
  /** Where readers' replies go. Without it the article takes none. */
  replies?: Replies;
  /** Terms under which other sites show this article. */
  syndication?: Syndication;
}

/**
 * Formatted text: blocks, or a string. A string is plain text in which a blank line starts a new paragraph.
 */
export type RichText = string | Block[];

/**
 * One section of the body.
 * @shorthand body
 */
export interface Section {
  /**
   * Identifier of the section, unique within the article; `#id` in an address leads to it.
   * @format id
   */
  id?: string;
  /** Identifier of the section, unique within the article. Source: Portable Text. */
  _key?: string;
  /** The section's heading, plain text. None: the section is the lead, or continues the one before. */
  heading?: string;
  /** Level of the heading, the headline being 1. Default: `2`. */
  level?: 2 | 3 | 4;
  /** The section's content. */
  body: RichText;
}

/** One piece of rich text. Source: Portable Text's blocks, told apart by `_type`. */
export type Block =
  | TextBlock
  | Figure
  | PullQuote
  | Callout
  | Table
  | Timeline
  | Embed
  | Divider
  | Rating
  | Product
  | Recipe
  | CustomBlock;

/**
 * A paragraph, heading, quotation, code listing or list item. Source: Portable Text's `block`.
 * @shorthand children
 */
export interface TextBlock {
  _type: 'block';
  /**
   * Identifier of the block, unique within its rich text. Source: Portable Text.
   * @metadata true
   */
  _key?: string;
  /**
   * Style of the text. `h3` and `h4` are headings one and two levels below the section's own; neighbouring `blockquote`s are
   * one quotation. Default: `normal`. Source: Portable Text.
   */
  style?: 'normal' | 'h3' | 'h4' | 'blockquote' | 'code';
  /**
   * Makes the block an item of a list. Neighbouring items of the same kind and level form one list. Source: Portable Text.
   */
  listItem?: 'bullet' | 'number';
  /**
   * Nesting level of the list item. Default: `1`. Source: Portable Text.
   * @minimum 1
   * @maximum 6
   * @asType integer
   */
  level?: number;
  /** The text. A newline in it is a line break. Source: Portable Text. */
  children: Span[];
  /** Definitions that the spans' own marks refer to. Source: Portable Text. */
  markDefs?: MarkDef[];
}

/**
 * A run of text with the same marks. Source: Portable Text's `span`.
 * @shorthand text
 */
export interface Span {
  _type: 'span';
  /** Identifier of the span, unique within its block. Source: Portable Text. */
  _key?: string;
  /** The text, plain. */
  text: string;
  /**
   * `strong`, `em`, `code`, `underline`, `strike-through`, `sub`, `sup`, or the `_key` of one of the block's `markDefs`.
   * Source: Portable Text's decorators and annotations.
   */
  marks?: string[];
}

/** Definition that a span's mark refers to. Source: Portable Text's annotations. */
export type MarkDef = LinkMark | FootnoteMark | AbbreviationMark;

/** Makes text a link. */
export interface LinkMark {
  _type: 'link';
  /** The name by which spans refer to it. */
  _key: string;
  /**
   * Where it leads: an `https:`, `http:`, `mailto:`, `tel:`, relative or fragment address. Any other is shown as text.
   * @format link
   */
  href: string;
  /**
   * Link types, separated by spaces: `author`, `external`, `license`, `nofollow`, `sponsored`, `tag` or `ugc`; others are left
   * out. Source: HTML's `rel`.
   */
  rel?: string;
}

/** Puts a footnote behind text. All spans that refer to it share one number. */
export interface FootnoteMark {
  _type: 'footnote';
  /** The name by which spans refer to it. */
  _key: string;
  /** The note. */
  body: RichText;
}

/** Says what an abbreviation stands for. Source: HTML's `abbr`. */
export interface AbbreviationMark {
  _type: 'abbr';
  /** The name by which spans refer to it. */
  _key: string;
  /** The words in full. */
  title: string;
}

/** An image with caption. Source: schema.org/ImageObject, HTML's `figure` and `img`. */
export interface Figure {
  _type: 'figure';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of the image: `https:`, `http:`, relative, or `data:image/…`.
   * @format image
   */
  src: string;
  /**
   * Further sizes. Source: HTML's `srcset`.
   * @format srcset
   */
  srcset?: string;
  /**
   * How wide the image is shown. Source: HTML's `sizes`.
   * @metadata true
   */
  sizes?: string;
  /**
   * Width of the image in `src`, in pixels. With `height` it keeps the page from shifting.
   * @exclusiveMinimum 0
   * @metadata true
   */
  width: number;
  /**
   * Height of the image in `src`, in pixels.
   * @exclusiveMinimum 0
   * @metadata true
   */
  height: number;
  /** Description of the image, for those who do not see it; empty for decoration. Source: HTML's `alt`. */
  alt: string;
  /** `false`: shown only at the origin of the article's `url`; other sites show `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Shown where the image is not. */
  fallback?: RichText;
  /** The caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Who made the image, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /**
   * Address of the image's licence. Source: schema.org/license.
   * @format link
   * @metadata true
   */
  license?: string;
}

/**
 * A line of the article, or of somebody in it, set large.
 * @shorthand text
 */
export interface PullQuote {
  _type: 'pullQuote';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The words, plain text, without quotation marks. */
  text: string;
  /** Whose words they are. */
  attribution?: string;
}

/**
 * A box beside the main text.
 * @shorthand body
 */
export interface Callout {
  _type: 'callout';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Sort of box, such as `note`, `background` or `warning`; for the publisher's own use.
   * @metadata true
   */
  variant?: string;
  /** Heading of the box, plain text. */
  title?: string;
  /** Text of the box. */
  body: RichText;
}

/** A table. Source: HTML's `table`. */
export interface Table {
  _type: 'table';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The caption. */
  caption?: RichText;
  /** The column headers, from the start side. */
  head?: RichText[];
  /** Whether the first cell of each row is the row's header. Default: `false`. */
  rowHeaders?: boolean;
  /** The rows, each a list of cells. */
  rows: RichText[][];
}

/** Events in the order of time. */
export interface Timeline {
  _type: 'timeline';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Heading of the timeline, plain text. */
  title?: string;
  /** The events, earliest first. */
  events: TimelineEvent[];
}

/**
 * One event of a timeline.
 * @shorthand title
 */
export interface TimelineEvent {
  /** Identifier of the event, unique within its timeline. Source: Portable Text. */
  _key?: string;
  /** When it was: ISO 8601 date, month (`2026-05`) or year, or words. */
  date?: string;
  /** Event, in a line. */
  title: string;
  /** More about it. */
  body?: RichText;
}

/** Something of another service: a video, a post, a map. */
export interface Embed {
  _type: 'embed';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Name of the service.
   * @metadata true
   */
  provider: string;
  /**
   * Address of the thing at the service: `https:`, `http:` or relative.
   * @format media
   */
  url: string;
  /** Title, in a line. */
  title: string;
  /** Shown where the thing itself is not. */
  fallback?: RichText;
}

/** A change of scene. Source: HTML's `hr`. */
export interface Divider {
  _type: 'divider';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
}

/** A judgement in points. Source: schema.org/Rating. */
export interface Rating {
  _type: 'rating';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Name of the thing that is judged, plain text. Source: schema.org/itemReviewed. */
  itemReviewed?: string;
  /** Points given. Source: schema.org/ratingValue. */
  ratingValue: number;
  /**
   * Most points that can be given. Default: `5`. Source: schema.org/bestRating.
   * @metadata true
   */
  bestRating?: number;
  /**
   * Fewest points that can be given. Default: `1`. Source: schema.org/worstRating.
   * @metadata true
   */
  worstRating?: number;
}

/** A product and where it is sold. Source: schema.org/Product. */
export interface Product {
  _type: 'product';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Picture of the product. Source: schema.org/image. */
  image?: Figure;
  /** Name of the product, plain text. Source: schema.org/name. */
  name: string;
  /** Description of the product. Source: schema.org/description. */
  description?: RichText;
  /** Shops that sell it. Source: schema.org/offers. */
  offers?: Offer[];
}

/**
 * A shop that sells a product. Source: schema.org/Offer.
 * @shorthand url
 */
export interface Offer {
  /**
   * Address of the product in the shop.
   * @format link
   */
  url: string;
  /** Name of the shop, plain text. Source: schema.org/seller. */
  seller?: string;
  /** Price, in `priceCurrency`. Source: schema.org/price. */
  price?: number;
  /**
   * Currency of the price: ISO 4217, such as `EUR`. Without it the price is shown as a number. Source: schema.org/priceCurrency.
   * @metadata true
   */
  priceCurrency?: string;
}

/** Instructions to cook a dish. Source: schema.org/Recipe. */
export interface Recipe {
  _type: 'recipe';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Name of the dish, plain text. Source: schema.org/name. */
  name: string;
  /** Picture of the dish. Source: schema.org/image. */
  image?: Figure;
  /** Description of the dish. Source: schema.org/description. */
  description?: RichText;
  /** How much it makes, such as `4 servings`, plain text. Source: schema.org/recipeYield. */
  recipeYield?: string;
  /** Time to prepare it: ISO 8601 duration, such as `PT20M`, or words. Source: schema.org/prepTime. */
  prepTime?: string;
  /** Time to cook it: ISO 8601 duration, or words. Source: schema.org/cookTime. */
  cookTime?: string;
  /** Time in all: ISO 8601 duration, or words. Source: schema.org/totalTime. */
  totalTime?: string;
  /** Ingredients with their amounts, in the order of use. Source: schema.org/recipeIngredient. */
  recipeIngredient: RichText[];
  /** Steps, in order. Source: schema.org/recipeInstructions. */
  recipeInstructions: RichText[];
}

/** A block of the publisher's own. Hosts that know it may show it; all others show `fallback`. */
export interface CustomBlock {
  /**
   * A namespaced name, such as `example.poll`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Shown where the block is not known. */
  fallback?: RichText;
  [field: string]: unknown;
}

/**
 * A person. Source: schema.org/Person.
 * @shorthand name
 */
export interface Person {
  /** Identifier of the person, unique within its list. Source: Portable Text. */
  _key?: string;
  /** Name as in the byline. */
  name: string;
  /**
   * Address of a page about the person.
   * @format link
   */
  url?: string;
  /**
   * Address of a portrait.
   * @format image
   */
  image?: string;
  /** Job of the person, such as `Energy correspondent`. Source: schema.org/jobTitle. */
  jobTitle?: string;
}

/**
 * A publisher. Source: schema.org/Organization.
 * @shorthand name
 */
export interface Organization {
  /** Name as it shows itself to readers. */
  name: string;
  /**
   * Address of its site.
   * @format link
   */
  url?: string;
  /**
   * Address of its logo.
   * @format image
   */
  logo?: string;
}

/**
 * A category or tag. Source: schema.org/DefinedTerm.
 * @shorthand name
 */
export interface Term {
  /** Identifier of the term, unique within its list. Source: Portable Text. */
  _key?: string;
  /** Name that readers see. */
  name: string;
  /**
   * Address of a page about it.
   * @format link
   */
  url?: string;
}

/**
 * A correction. Source: schema.org/CorrectionComment.
 * @shorthand text
 */
export interface Correction {
  /** Identifier of the correction, unique within its list. Source: Portable Text. */
  _key?: string;
  /**
   * When it was made: ISO 8601.
   * @format date
   */
  date: string;
  /** Description of what was wrong, and what is right. */
  text: RichText;
}

/** Where readers' replies go. */
export interface Replies {
  /** Whether new replies are taken. */
  open: boolean;
  /**
   * Name of the service: `wordpress`, `isso`, `json`, `form` or `event`.
   * @format service
   * @pattern ^(?:wordpress|isso|json|form|event)$
   */
  service: string;
  /**
   * Address that takes the replies: `https:`, `http:` or relative.
   * @format media
   */
  endpoint: string;
  /** Identifier of the article at the service, such as the number of a WordPress post. */
  thread?: string;
  /**
   * How many replies there are.
   * @minimum 0
   */
  commentCount?: number;
}

/** Terms under which other sites show this article. */
export interface Syndication {
  /** The line that names the origin, shown under the article. */
  attribution: RichText;
  /** Address of the licence, or its name. Source: schema.org/license. */
  license?: string;
  /** Whether it may be shown. An article that is not `usable` is replaced by a notice. Default: `usable`. */
  status?: 'usable' | 'withheld' | 'canceled';
  /**
   * Not to be shown before: ISO 8601 with offset. As long as it is not understood, the article is not shown.
   * @format since
   */
  embargoed?: string;
  /**
   * Not to be shown after: ISO 8601 with offset. If it is not understood, the article is not shown. Source:
   * schema.org/expires.
   * @format until
   */
  expires?: string;
  /** Instruction to search engines. Default: `canonical`. */
  robots?: 'noindex' | 'canonical' | 'index';
}
