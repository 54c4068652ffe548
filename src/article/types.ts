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
  type?:
    | 'NewsArticle'
    | 'OpinionNewsArticle'
    | 'AnalysisNewsArticle'
    | 'LiveBlogPosting'
    | 'BlogPosting'
    | 'Article';
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
  /** Series that it belongs to, named above the headline. Source: schema.org/isPartOf, CreativeWorkSeries. */
  series?: Term;
  /** Who paid for it, named above the headline. Source: schema.org/sponsor. */
  sponsor?: Organization;
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
  author?: Author[];
  /** Byline in place of the one that names `author`, such as "Jane Doe in Lima, and agencies". */
  byline?: RichText;
  /** Who published it. Source: schema.org/publisher. */
  publisher?: Organization;
  /**
   * Time to read it: an ISO 8601 duration such as `PT5M`, or `auto` to have it counted. Shown beside the date. Source:
   * schema.org/timeRequired.
   */
  timeRequired?: string;
  /** The same article in other languages. Source: schema.org/workTranslation. */
  translations?: Translation[];
  /** Lines of the editors that readers see first, such as that the article was updated. They stand above the main media. */
  notices?: Notice[];
  /**
   * The main media, shown under the header. Without it `image` is shown there. Source: schema.org/associatedMedia.
   */
  media?: MainMedia;
  /** The image for previews, and the lead image where there is no `media`. Source: schema.org/image. */
  image?: Figure;
  /** The key takeaways, one rich text each. */
  highlights?: RichText[];
  /** Dateline: the place that the report is from, named before the text, plain text. Source: schema.org/contentLocation. */
  contentLocation?: string;
  /** The body, in reading order. A section without heading is the lead. Source: schema.org/articleBody, in parts. */
  sections: Section[];
  /**
   * When live coverage began: ISO 8601, as `datePublished`. Source: schema.org/coverageStartTime.
   * @format date
   */
  coverageStartTime?: string;
  /**
   * When live coverage ended: ISO 8601, as `datePublished`. Source: schema.org/coverageEndTime.
   * @format date
   */
  coverageEndTime?: string;
  /** Posts of live coverage, in any order. Pinned ones are shown first, then the newest. Source: schema.org/liveBlogUpdate. */
  liveBlogUpdate?: LiveBlogUpdate[];
  /**
   * Time after which to look for newer posts, in seconds.
   * @minimum 10
   */
  refresh?: number;
  /**
   * Address that tells of newer posts by server-sent events.
   * @format media
   */
  events?: string;
  /** The closing callout: what it all comes to. */
  bottomLine?: RichText;
  /** Whether all of it can be read without paying. Source: schema.org/isAccessibleForFree. */
  isAccessibleForFree?: boolean;
  /** What is said after the text where the rest of it has to be paid for. */
  paywall?: Paywall;
  /** Categories. Source: schema.org/articleSection. */
  articleSection?: Term[];
  /** Tags. Source: schema.org/keywords. */
  keywords?: Term[];
  /** Corrections and clarifications, newest first. Source: schema.org/correction. */
  correction?: Correction[];
  /** Publication or collection that it is part of. Source: schema.org/isPartOf. */
  isPartOf?: Term;
  /** Articles to read next, as cards. */
  related?: LinkCard[];
  /** Line that claims the copyright, such as `© 2026 Harbour News`, plain text. Source: schema.org/copyrightNotice. */
  copyrightNotice?: string;
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

/**
 * A post of live coverage. Source: schema.org/BlogPosting.
 * @shorthand body
 */
export interface LiveBlogUpdate {
  /**
   * Identifier of the post, unique within the article; `#id` in an address leads to it.
   * @format id
   */
  id?: string;
  /** Identifier of the post, unique within the article. Source: Portable Text. */
  _key?: string;
  /** Headline of the post, plain text. Source: schema.org/headline. */
  headline?: string;
  /**
   * When it was published: ISO 8601 date and time with offset. Source: schema.org/datePublished.
   * @format date
   */
  datePublished: string;
  /**
   * When it was last changed in substance: ISO 8601, as `datePublished`. Source: schema.org/dateModified.
   * @format date
   */
  dateModified?: string;
  /** Who wrote it. Source: schema.org/author. */
  author?: Author[];
  /** Whether it is listed among the key events. Default: `false`. */
  keyEvent?: boolean;
  /** Whether it stands before all posts that are not. Default: `false`. */
  pinned?: boolean;
  /** The post. Source: schema.org/articleBody. */
  body: RichText;
}

/** One piece of rich text. Source: Portable Text's blocks, told apart by `_type`. */
export type Block =
  | TextBlock
  | Figure
  | Gallery
  | Video
  | Audio
  | Quote
  | PullQuote
  | Callout
  | Notice
  | Details
  | Faq
  | ListBlock
  | DefinitionList
  | Table
  | CodeBlock
  | Verse
  | Preformatted
  | Formula
  | Button
  | Timeline
  | Embed
  | LinkCard
  | FileBlock
  | Divider
  | Rating
  | Product
  | Recipe
  | CustomBlock;

/** Main media of an article. */
export type MainMedia = Figure | Gallery | Video | Audio | Embed;

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
   * Role of the text: `normal`, a heading of level `h1` to `h6` (the headline being 1), `blockquote` (a quotation of its own, also
   * beside another) or `code`. Any other is kept and shown as a paragraph. Default: `normal`. Source: Portable Text.
   * @metadata true
   */
  style?: string;
  /**
   * Identifier of a heading; `#id` in an address leads to it. One that is taken gets a number. Default: the words of the heading.
   * @format anchor
   * @metadata true
   */
  id?: string;
  /**
   * Makes the block an item of a list; one of another kind is a `bullet`. Neighbouring items of the same kind and level form one
   * list. Source: Portable Text.
   * @otherwise bullet
   */
  listItem?: 'bullet' | 'number' | 'check';
  /** Whether an item of kind `check` is done. Default: `false`. */
  checked?: boolean;
  /**
   * Number of the item, where a numbered list begins or goes on after other blocks. Source: HTML's `start`.
   * @asType integer
   */
  start?: number;
  /**
   * Nesting level of the list item. Default: `1`. Source: Portable Text.
   * @minimum 1
   * @maximum 6
   * @asType integer
   */
  level?: number;
  /** The text, and objects among it. A newline in it is a line break. Source: Portable Text. */
  children: Inline[];
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
   * `strong`, `em`, `code`, `underline`, `strike-through`, `sub`, `sup`, `mark` (highlighted), `kbd` (a key or what is typed),
   * `small`, `ins` (added later), `q` (quoted in the line), or the `_key` of one of the block's `markDefs`. Source: Portable Text's
   * decorators and annotations.
   */
  marks?: string[];
}

/** Text, or an object among it. Source: Portable Text's spans and inline objects. */
export type Inline = Span | InlineImage | Formula | CustomInline;

/** An image in a line of text, such as an icon; as high as the line. Source: Portable Text's inline objects. */
export interface InlineImage {
  _type: 'inlineImage';
  /**
   * Identifier of the object, unique within its block.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of the image: `https:`, `http:`, relative, or `data:image/…`.
   * @format image
   */
  src: string;
  /**
   * Width of the image, in pixels. With `height` it keeps the line from shifting.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the image, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /** Words in place of the image; empty for decoration. Source: HTML's `alt`. */
  alt: string;
  /** `false`: shown only at the origin of the article's `url`; other sites show `alt`. Default: `true`. */
  syndicate?: boolean;
}

/** An object of the publisher's own in a line of text. Its `fallback` is shown. */
export interface CustomInline {
  /**
   * A namespaced name, such as `example.stock-price`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /**
   * Identifier of the object, unique within its block.
   * @metadata true
   */
  _key?: string;
  /** Words in place of the object, plain text. */
  fallback: string;
  [field: string]: unknown;
}

/** Definition that a span's mark refers to. Source: Portable Text's annotations. */
export type MarkDef = LinkMark | FootnoteMark | AbbreviationMark | RubyMark | LanguageMark | CustomMark;

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

/** Sets a gloss over or beside text, such as how it is pronounced. Source: HTML's `ruby`. */
export interface RubyMark {
  _type: 'ruby';
  /** Name by which spans refer to it. */
  _key: string;
  /** The gloss, plain text. */
  text: string;
}

/** Names the language of text that is in another than what is around it. Source: HTML's `lang`. */
export interface LanguageMark {
  _type: 'language';
  /** Name by which spans refer to it. */
  _key: string;
  /**
   * Language of the text: a BCP 47 tag.
   * @format language
   */
  inLanguage: string;
  /** Writing direction. Default: the direction of `inLanguage`. Source: HTML's `dir`. */
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** An annotation of the publisher's own. Hosts that know it may act on it; all others show the text. */
export interface CustomMark {
  /**
   * A namespaced name, such as `example.glossary`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /** Name by which spans refer to it. */
  _key: string;
  [field: string]: unknown;
}

/** Says what an abbreviation stands for. Source: HTML's `abbr`. */
export interface AbbreviationMark {
  _type: 'abbr';
  /** The name by which spans refer to it. */
  _key: string;
  /** The words in full. */
  title: string;
}

/**
 * An image with caption. Source: schema.org/ImageObject, HTML's `figure` and `img`.
 * @shorthand src
 */
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
   * Width of the figure: `normal` is that of the text, `wide` somewhat more where there is room, `full` all there is;
   * `aside` stands beside the text; neighbouring `half`s stand side by side. Default: `normal`.
   */
  layout?: 'normal' | 'wide' | 'full' | 'aside' | 'half';
  /** Other files of the image for other screens, the first that fits counting. Source: HTML's `picture`. */
  sources?: ImageSource[];
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
  /**
   * Address that the image links to: as `href` of a link.
   * @format link
   * @metadata true
   */
  link?: string;
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

/** A file of an image for some screens. Source: HTML's `source` in `picture`. */
export interface ImageSource {
  /**
   * The image in its sizes. Source: HTML's `srcset`.
   * @format srcset
   */
  srcset: string;
  /**
   * Screens that it is for: a media query, such as `(max-width: 600px)`. Source: HTML's `media`.
   * @metadata true
   */
  media?: string;
  /**
   * Media type, such as `image/avif`.
   * @metadata true
   */
  type?: string;
  /**
   * How wide the image is shown. Source: HTML's `sizes`.
   * @metadata true
   */
  sizes?: string;
  /**
   * Width of the image, in pixels.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the image, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
}

/** Several images that belong together. Source: schema.org/ImageGallery. */
export interface Gallery {
  _type: 'gallery';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The images, in order. Their `layout` does not count. */
  figures: Figure[];
  /** `grid` shows all at once, `slideshow` one after the other in a row that scrolls. Default: `grid`. */
  layout?: 'grid' | 'slideshow';
  /** Caption of the whole. Source: schema.org/caption. */
  caption?: RichText;
}

/** A video that the browser plays. Source: schema.org/VideoObject, HTML's `video`. */
export interface Video {
  _type: 'video';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of the video: `https:`, `http:` or relative.
   * @format media
   */
  src?: string;
  /** The video in several formats, the first that the browser plays counting. Source: HTML's `source`. */
  sources?: MediaSource[];
  /**
   * Address of the image that is shown before it plays.
   * @format image
   */
  poster?: string;
  /**
   * Width of the video, in pixels. With `height` it keeps the page from shifting.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the video, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /** Captions, subtitles and descriptions. Files of other sites need the `Access-Control-Allow-Origin` header, and so does the video then. */
  tracks?: MediaTrack[];
  /** Whether it begins again at its end. Default: `false`. */
  loop?: boolean;
  /** `false`: shown only at the origin of the article's `url`; other sites show `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Content in place of a video that cannot be shown. */
  fallback?: RichText;
  /** Name of the video, plain text. Source: schema.org/name. */
  title?: string;
  /** The caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Who made the video, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /** Length: an ISO 8601 duration, such as `PT3M25S`, seconds, or words. Source: schema.org/duration. */
  duration?: string;
  /** All that is said in it, behind a button. Source: schema.org/transcript. */
  transcript?: RichText;
}

/** A file of a video or sound. Source: HTML's `source`. */
export interface MediaSource {
  /**
   * Address of the file: `https:`, `http:` or relative.
   * @format media
   */
  src: string;
  /**
   * Media type, such as `video/webm`.
   * @metadata true
   */
  type?: string;
}

/** Timed text of a video, in WebVTT. Source: HTML's `track`. */
export interface MediaTrack {
  /**
   * Address of the file: `https:`, `http:` or relative.
   * @format media
   * @metadata true
   */
  src: string;
  /** What the text is: `captions` hold all sounds, `subtitles` translate speech. Default: `captions`. */
  kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /**
   * Language of the text: a BCP 47 tag.
   * @format language
   * @metadata true
   */
  srclang?: string;
  /**
   * Name in the menu of the player.
   * @metadata true
   */
  label?: string;
}

/** A sound that the browser plays. Source: schema.org/AudioObject, HTML's `audio`. */
export interface Audio {
  _type: 'audio';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of an image beside it, such as the cover of a podcast.
   * @format image
   */
  image?: string;
  /** Name of the sound, plain text. Source: schema.org/name. */
  title?: string;
  /** Length: an ISO 8601 duration, such as `PT41M`, seconds, or words. Source: schema.org/duration. */
  duration?: string;
  /**
   * Address of the sound: `https:`, `http:` or relative.
   * @format media
   */
  src?: string;
  /** The sound in several formats, the first that the browser plays counting. Source: HTML's `source`. */
  sources?: MediaSource[];
  /** `false`: shown only at the origin of the article's `url`; other sites show `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Content in place of a sound that cannot be shown. */
  fallback?: RichText;
  /** The caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Who made it, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /** All that is said in it, behind a button. Source: schema.org/transcript. */
  transcript?: RichText;
}

/**
 * Words of another, in several paragraphs if need be. Source: HTML's `blockquote` and `cite`.
 * @shorthand body
 */
export interface Quote {
  _type: 'quote';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The words. */
  body: RichText;
  /** Whose words they are, and where from. */
  attribution?: RichText;
  /**
   * Address of the source. Source: HTML's `cite`.
   * @format link
   * @metadata true
   */
  cite?: string;
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
  /** What the person is, such as `Harbour master`. */
  role?: string;
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
   * Sort of box; each has a look and a name of its own. Any other is a `note`. Default: a box without name.
   * @metadata true
   * @otherwise note
   */
  variant?: 'note' | 'tip' | 'background' | 'warning';
  /** Heading of the box, plain text. */
  title?: string;
  /** Text of the box. */
  body: RichText;
}

/**
 * A line of the editors to readers, about the article.
 * @shorthand body
 */
export interface Notice {
  _type: 'notice';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * What it is about; its name stands before it.
   * @metadata true
   * @otherwise editorsNote
   */
  variant:
    'editorsNote' | 'disclaimer' | 'sponsored' | 'affiliate' | 'contentWarning' | 'update' | 'retraction';
  /** What it says. */
  body: RichText;
}

/**
 * Text that opens when readers ask for it. Source: HTML's `details`.
 * @shorthand body
 */
export interface Details {
  _type: 'details';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Line that is always there, plain text. */
  summary: string;
  /** What opens. */
  body: RichText;
  /** Whether it is open at first. Default: `false`. Source: HTML's `open`. */
  open?: boolean;
}

/** Questions and answers. Source: schema.org/FAQPage. */
export interface Faq {
  _type: 'faq';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Heading, plain text. */
  title?: string;
  /** The questions, in order. Source: schema.org/mainEntity. */
  items: FaqItem[];
}

/**
 * A question and its answer. Source: schema.org/Question.
 * @shorthand answer
 */
export interface FaqItem {
  /** The question, plain text. */
  question: string;
  /** The answer. Source: schema.org/acceptedAnswer. */
  answer: RichText;
}

/** A list whose items may hold several blocks. Source: HTML's `ol` and `ul`. */
export interface ListBlock {
  _type: 'list';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Kind of list; any other is `bullet`. Default: `bullet`.
   * @metadata true
   * @otherwise bullet
   */
  style?: 'bullet' | 'number' | 'check';
  /**
   * Number of the first item of a numbered list. Default: `1`. Source: HTML's `start`.
   * @asType integer
   */
  start?: number;
  /** Whether a numbered list counts down. Default: `false`. Source: HTML's `reversed`. */
  reversed?: boolean;
  /** The items, in order. */
  items: ListEntry[];
}

/**
 * An item of a list.
 * @shorthand body
 */
export interface ListEntry {
  /** The item. */
  body: RichText;
  /** Whether it is done, in a list of style `check`. Default: `false`. */
  checked?: boolean;
}

/** Terms and what is said of them. Source: HTML's `dl`. */
export interface DefinitionList {
  _type: 'definitionList';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The terms, in order. */
  items: Definition[];
}

/**
 * A term and what is said of it. Source: HTML's `dt` and `dd`.
 * @shorthand body
 */
export interface Definition {
  /** The term, plain text. */
  term: string;
  /** What is said of it. */
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
  head?: Cell[];
  /** Whether the first cell of each row is the row's header. Default: `false`. */
  rowHeaders?: boolean;
  /** The rows, each a list of cells. */
  rows: Cell[][];
  /** The last row, such as one of sums. Source: HTML's `tfoot`. */
  foot?: Cell[];
}

/** A cell of a table: its content, or that and more. */
export type Cell = RichText | TableCell;

/**
 * A cell of a table that is more than its content. Source: HTML's `td` and `th`.
 * @shorthand body
 */
export interface TableCell {
  /** The content. */
  body: RichText;
  /**
   * Columns that it takes. Default: `1`.
   * @minimum 1
   * @maximum 1000
   * @asType integer
   */
  colSpan?: number;
  /**
   * Rows that it takes. Default: `1`.
   * @minimum 1
   * @maximum 65534
   * @asType integer
   */
  rowSpan?: number;
  /** Whether it is the header of its row, or in `head` of its column. Default: in `head`, and where `rowHeaders` says so. */
  header?: boolean;
  /**
   * Where its text stands. Default: `start`.
   * @metadata true
   */
  align?: 'start' | 'center' | 'end';
}

/**
 * A listing. Source: HTML's `pre` and `code`.
 * @shorthand code
 */
export interface CodeBlock {
  _type: 'code';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The code, as it is. */
  code: string;
  /** Language of the code, such as `js`. */
  language?: string;
  /** Name of the file it is from. */
  filename?: string;
}

/**
 * A poem, whose lines end where they do.
 * @shorthand body
 */
export interface Verse {
  _type: 'verse';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The lines; spaces and newlines are kept. */
  body: RichText;
}

/**
 * Text whose spaces and line ends are kept, such as a table of signs. Source: HTML's `pre`.
 * @shorthand body
 */
export interface Preformatted {
  _type: 'preformatted';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The text; spaces and newlines are kept. */
  body: RichText;
}

/** A formula, as a block or among words. Source: MathML Core. */
export interface Formula {
  _type: 'math';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * The formula as MathML, `<math>…</math>`. It is reduced to MathML Core.
   * @format mathml
   */
  mathml?: string;
  /** The formula as TeX, shown as code where there is no `mathml`. */
  tex?: string;
}

/** A link that asks for action, set as a button. Neighbouring ones stand side by side. */
export interface Button {
  _type: 'button';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** The words on it, plain text. */
  text: string;
  /**
   * Address that it leads to, as that of a link.
   * @format link
   * @metadata true
   */
  href: string;
  /**
   * Weight among others. Default: `primary`.
   * @metadata true
   * @otherwise primary
   */
  variant?: 'primary' | 'secondary';
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

/** Something of another service: a video, a post, a map. It is not loaded: a card leads to it. */
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
  /**
   * Address of an image of it.
   * @format image
   */
  thumbnail?: string;
  /**
   * Width of the thing, in pixels.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the thing, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /**
   * Width of the thing, divided by its height, where `width` and `height` are not known. Default: `1.78`.
   * @exclusiveMinimum 0
   */
  aspectRatio?: number;
  /** `false`: `thumbnail` is shown only at the origin of the article's `url`. Default: `true`. */
  syndicate?: boolean;
  /** Title, in a line. */
  title: string;
  /** What there is to see or hear in it. Source: schema.org/description. */
  description?: RichText;
  /** Shown where the thing itself is not. */
  fallback?: RichText;
  /** The caption. Source: schema.org/caption. */
  caption?: RichText;
}

/** A card that leads to another page. */
export interface LinkCard {
  _type: 'linkCard';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of the page: as `href` of a link.
   * @format link
   */
  url: string;
  /**
   * Address of an image of it.
   * @format image
   */
  image?: string;
  /** `false`: `image` is shown only at the origin of the article's `url`. Default: `true`. */
  syndicate?: boolean;
  /** Headline of the page, plain text. Source: schema.org/headline. */
  headline: string;
  /** What it is about, plain text. Source: schema.org/description. */
  description?: string;
  /** Who published it. Source: schema.org/publisher. */
  publisher?: Organization;
}

/** A file to download. Source: schema.org/MediaObject. */
export interface FileBlock {
  _type: 'file';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Address of the file: `https:`, `http:` or relative.
   * @format media
   */
  url: string;
  /** Name of the file, as readers see it. Source: schema.org/name. */
  name: string;
  /**
   * Media type, such as `application/pdf`. Source: schema.org/encodingFormat.
   * @metadata true
   */
  encodingFormat?: string;
  /** Size: bytes, such as `2400000`, or words, such as `2.4 MB`. Source: schema.org/contentSize. */
  contentSize?: string;
}

/** A change of scene. Source: HTML's `hr`. */
export interface Divider {
  _type: 'divider';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * What it is drawn as. Default: `asterism`.
   * @metadata true
   * @otherwise asterism
   */
  style?: 'rule' | 'asterism' | 'space';
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
 * An author: a person, or an organization such as an agency. Source: schema.org/Person, schema.org/Organization.
 * @shorthand name
 */
export interface Author {
  /** Identifier of the author, unique within its list. Source: Portable Text. */
  _key?: string;
  /** Kind of author. Default: `Person`. Source: schema.org types. */
  type?: 'Person' | 'Organization';
  /** Name as in the byline. */
  name: string;
  /**
   * Address of a page about the author.
   * @format link
   */
  url?: string;
  /**
   * Address of a portrait or logo, shown beside `description`.
   * @format image
   */
  image?: string;
  /** Job of the author, such as `Energy correspondent`. Source: schema.org/jobTitle. */
  jobTitle?: string;
  /** Who the author is, in a sentence or two, shown after the text. Source: schema.org/description. */
  description?: RichText;
  /** Email address for readers, such as `jane@news.example`. Source: schema.org/email. */
  email?: string;
  /** Addresses of the author's pages elsewhere. Source: schema.org/sameAs. */
  sameAs?: Address[];
}

/**
 * Address that a link leads to: `https:`, `http:`, `mailto:`, `tel:` or relative.
 * @format link
 */
export type Address = string;

/**
 * The same article in another language. Source: schema.org/workTranslation.
 * @shorthand url
 */
export interface Translation {
  /** Identifier of the translation, unique within its list. Source: Portable Text. */
  _key?: string;
  /**
   * Language of the translation: a BCP 47 tag.
   * @format language
   */
  inLanguage: string;
  /**
   * Address of the translation.
   * @format link
   */
  url: string;
}

/**
 * What is said where the rest of an article has to be paid for.
 * @shorthand message
 */
export interface Paywall {
  /** What there is to pay for, and to whom. */
  message: RichText;
  /**
   * Address where the rest can be read.
   * @format link
   */
  url?: string;
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
   * When it was made: ISO 8601. Source: schema.org/datePublished.
   * @format date
   */
  datePublished?: string;
  /** Whether something was wrong, or only unclear. Default: `correction`. */
  type?: 'correction' | 'clarification';
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
  /** What those who show it have to observe, shown after the licence. Source: schema.org/usageInfo. */
  requirements?: RichText;
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
  /**
   * Instruction to search engines, in pages of other sites: `noindex` keeps those out, `canonical` sends them to `url`, `index`
   * lets them stand for themselves. Default: `canonical`.
   */
  robots?: 'noindex' | 'canonical' | 'index';
}
