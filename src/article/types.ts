/**
 * Article JSON, version 1: types of the format.
 *
 * Metadata uses the names of schema.org's `NewsArticle`, rich text those of Portable Text, in a strict profile. The
 * format contains no HTML. These types are its only source: `npm run generate` derives the published
 * `article.schema.json` and the table that `parseArticle` reads from them.
 */

/** A structured article. Source: schema.org/NewsArticle. */
export interface Article {
  /** Version of the format: `1`. Of a newer version, everything known is rendered. */
  version: 1;
  /** Kind of article. Source: schema.org types. Default: `NewsArticle`. */
  type?:
    | 'NewsArticle'
    | 'OpinionNewsArticle'
    | 'AnalysisNewsArticle'
    | 'LiveBlogPosting'
    | 'BlogPosting'
    | 'Article';
  /** Identifier of the article at its publisher, any text. Source: schema.org/identifier. */
  id?: string;
  /**
   * Canonical URL at the publisher, absolute, `https:` or `http:`. Used for sharing; relative URLs in the article are
   * resolved against it. Source: schema.org/url.
   * @format media
   */
  url: string;
  /** Headline, plain text. Source: schema.org/headline. */
  headline: string;
  /** Kicker: a short line above the headline, plain text. Source: schema.org/alternativeHeadline. */
  alternativeHeadline?: string;
  /** Series that the article belongs to, shown above the headline. Source: schema.org/isPartOf, CreativeWorkSeries. */
  series?: Term;
  /** Sponsor that paid for the article, shown above the headline. Source: schema.org/sponsor. */
  sponsor?: Organization;
  /** Standfirst: one or two sentences below the headline. Source: schema.org/description. */
  description?: RichText;
  /**
   * Language of the text: a BCP 47 tag such as `en`, `pt-BR` or `zh-Hans`. Source: schema.org/inLanguage.
   * @format language
   */
  inLanguage: string;
  /** Writing direction. Default: the direction of `inLanguage`. Source: HTML's `dir`. */
  dir?: 'ltr' | 'rtl' | 'auto';
  /**
   * Date of first publication: ISO 8601 date, or date and time with offset, such as `2026-05-04T09:30:00+02:00`. The
   * day shown is the day at that offset. Source: schema.org/datePublished.
   * @format date
   */
  datePublished: string;
  /**
   * Date of the last substantial change: ISO 8601, like `datePublished`. Source: schema.org/dateModified.
   * @format date
   */
  dateModified?: string;
  /** Authors, in the order of the byline. Source: schema.org/author. */
  author?: Author[];
  /** Byline that replaces the one derived from `author`, such as "Jane Doe in Lima, and agencies". */
  byline?: RichText;
  /** Publisher. Source: schema.org/publisher. */
  publisher?: Organization;
  /**
   * Reading time: an ISO 8601 duration such as `PT5M`, or `auto` to estimate it. Shown next to the date. Source:
   * schema.org/timeRequired.
   */
  timeRequired?: string;
  /** Translations of the article. Source: schema.org/workTranslation. */
  translations?: Translation[];
  /** Editorial notices about the article, such as that it has been updated, shown above the main media. */
  notices?: Notice[];
  /** Main media, shown below the header. Default: `image`. Source: schema.org/associatedMedia. */
  media?: MainMedia;
  /** Image for previews; also the lead image if there is no `media`. Source: schema.org/image. */
  image?: Figure;
  /** Key takeaways, each a rich text. */
  highlights?: RichText[];
  /** Dateline: place that the report is from, shown before the text, plain text. Source: schema.org/contentLocation. */
  contentLocation?: string;
  /**
   * Sections of the body, in reading order. The first one is the lead if it has no heading. Source:
   * schema.org/articleBody, in parts.
   */
  sections: Section[];
  /**
   * Start of live coverage: ISO 8601, like `datePublished`. Source: schema.org/coverageStartTime.
   * @format date
   */
  coverageStartTime?: string;
  /**
   * End of live coverage: ISO 8601, like `datePublished`. Source: schema.org/coverageEndTime.
   * @format date
   */
  coverageEndTime?: string;
  /**
   * Posts of live coverage, in any order. Pinned posts are shown first, then the newest. Source:
   * schema.org/liveBlogUpdate.
   */
  liveBlogUpdate?: LiveBlogUpdate[];
  /**
   * Interval at which to check for newer posts, in seconds. Rendered as `data-refresh`, for scripts of the page.
   * @minimum 10
   */
  refresh?: number;
  /**
   * URL of a stream of server-sent events that announces newer posts. Rendered as `data-events`, for scripts of the
   * page.
   * @format media
   */
  events?: string;
  /** Conclusion, shown in a callout at the end. */
  bottomLine?: RichText;
  /** Whether the whole article can be read without payment. Source: schema.org/isAccessibleForFree. */
  isAccessibleForFree?: boolean;
  /** Notice after the text if the rest of the article requires payment. */
  paywall?: Paywall;
  /** Categories. Source: schema.org/articleSection. */
  articleSection?: Term[];
  /** Tags. Source: schema.org/keywords. */
  keywords?: Term[];
  /** Corrections and clarifications, newest first. Source: schema.org/correction. */
  correction?: Correction[];
  /** Publication or collection that the article is part of. Source: schema.org/isPartOf. */
  isPartOf?: Term;
  /** Related articles, shown as cards. */
  related?: LinkCard[];
  /** Copyright line, such as `© 2026 Harbour News`, plain text. Source: schema.org/copyrightNotice. */
  copyrightNotice?: string;
  /** Service that readers' replies are sent to. Without it, the article has no replies. */
  replies?: Replies;
  /** Terms under which other sites may show the article. */
  syndication?: Syndication;
}

/** Rich text: blocks, or a string. A string is plain text in which blank lines separate paragraphs. */
export type RichText = string | Block[];

/**
 * A section of the body.
 * @shorthand body
 */
export interface Section {
  /**
   * Identifier of the section, unique within the article; the target of `#id` in a URL.
   * @format id
   */
  id?: string;
  /** Identifier of the section, unique within the article. Source: Portable Text. */
  _key?: string;
  /** Heading of the section, plain text. A section without a heading is the lead or continues the previous section. */
  heading?: string;
  /** Heading level; the headline has level 1. Default: `2`. */
  level?: 2 | 3 | 4;
  /** Content of the section. */
  body: RichText;
}

/**
 * A post of live coverage. Source: schema.org/BlogPosting.
 * @shorthand body
 */
export interface LiveBlogUpdate {
  /**
   * Identifier of the post, unique within the article; the target of `#id` in a URL.
   * @format id
   */
  id?: string;
  /** Identifier of the post, unique within the article. Source: Portable Text. */
  _key?: string;
  /** Headline of the post, plain text. Source: schema.org/headline. */
  headline?: string;
  /**
   * Time of publication: ISO 8601 date and time with offset. Source: schema.org/datePublished.
   * @format date
   */
  datePublished: string;
  /**
   * Date of the last substantial change: ISO 8601, like `datePublished`. Source: schema.org/dateModified.
   * @format date
   */
  dateModified?: string;
  /** Authors of the post. Source: schema.org/author. */
  author?: Author[];
  /** Whether the post is listed as a key event. Default: `false`. */
  keyEvent?: boolean;
  /** Whether the post is pinned: shown before all posts that are not. Default: `false`. */
  pinned?: boolean;
  /** Text of the post. Source: schema.org/articleBody. */
  body: RichText;
}

/** A block of rich text, identified by `_type`. Source: Portable Text's blocks. */
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
   * Style of the text: `normal`, a heading of level `h1` to `h6` (the headline has level 1), `blockquote` (each block
   * is a separate quotation) or `code`. An unknown style is kept and rendered as a paragraph. Default: `normal`.
   * Source: Portable Text.
   * @metadata true
   */
  style?: string;
  /**
   * Identifier of a heading; the target of `#id` in a URL. A duplicate gets a number. Default: derived from the text of
   * the heading.
   * @format anchor
   * @metadata true
   */
  id?: string;
  /**
   * Type of list that the block is an item of; an unknown type is `bullet`. Adjacent items of the same type and level
   * form a list. Source: Portable Text.
   * @otherwise bullet
   */
  listItem?: 'bullet' | 'number' | 'check';
  /** Whether an item of type `check` is checked. Default: `false`. */
  checked?: boolean;
  /**
   * Number of the item, if a numbered list starts with it or continues after other blocks. Source: HTML's `start`.
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
  /** Spans of text, and inline objects. A newline is a line break. Source: Portable Text. */
  children: Inline[];
  /** Annotations that the marks of spans refer to. Source: Portable Text. */
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
  /** Text, plain. */
  text: string;
  /**
   * Marks: `strong`, `em`, `code`, `underline`, `strike-through`, `sub`, `sup`, `mark` (highlighted), `kbd` (a key or
   * typed input), `small`, `ins` (inserted later), `q` (an inline quotation), or the `_key` of one of the block's
   * `markDefs`. Source: Portable Text's decorators and annotations.
   */
  marks?: string[];
}

/** A span, or an inline object. Source: Portable Text's spans and inline objects. */
export type Inline = Span | InlineImage | Formula | CustomInline;

/** An image within a line of text, such as an icon, as high as the line. Source: Portable Text's inline objects. */
export interface InlineImage {
  _type: 'inlineImage';
  /**
   * Identifier of the object, unique within its block.
   * @metadata true
   */
  _key?: string;
  /**
   * URL of the image: `https:`, `http:`, relative, or `data:image/…`.
   * @format image
   */
  src: string;
  /**
   * Width of the image, in pixels. Together with `height`, it prevents layout shifts.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the image, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /** Text alternative of the image; empty if it is decorative. Source: HTML's `alt`. */
  alt: string;
  /** `false`: rendered only at the origin of the article's `url`; other sites render `alt`. Default: `true`. */
  syndicate?: boolean;
}

/** A custom object within a line of text. Rendered as its `fallback`. */
export interface CustomInline {
  /**
   * Namespaced type, such as `example.stock-price`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /**
   * Identifier of the object, unique within its block.
   * @metadata true
   */
  _key?: string;
  /** Text rendered in place of the object, plain text. */
  fallback: string;
  [field: string]: unknown;
}

/** An annotation that the marks of spans refer to. Source: Portable Text's annotations. */
export type MarkDef = LinkMark | FootnoteMark | AbbreviationMark | RubyMark | LanguageMark | CustomMark;

/** A link. */
export interface LinkMark {
  _type: 'link';
  /** Key that the marks of spans refer to. */
  _key: string;
  /**
   * URL of the link: `https:`, `http:`, `mailto:`, `tel:`, relative, or a fragment. With any other URL, only the text
   * is rendered.
   * @format link
   */
  href: string;
  /**
   * Link types, separated by spaces: `author`, `external`, `license`, `nofollow`, `sponsored`, `tag` or `ugc`; others
   * are ignored. Source: HTML's `rel`.
   */
  rel?: string;
}

/** A footnote, referenced after the annotated text. All spans that refer to it share one number. */
export interface FootnoteMark {
  _type: 'footnote';
  /** Key that the marks of spans refer to. */
  _key: string;
  /** Text of the footnote. */
  body: RichText;
}

/** A ruby annotation: a gloss above or beside the text, such as its pronunciation. Source: HTML's `ruby`. */
export interface RubyMark {
  _type: 'ruby';
  /** Key that the marks of spans refer to. */
  _key: string;
  /** Gloss, plain text. */
  text: string;
}

/** Language of text that differs from that of the surrounding text. Source: HTML's `lang`. */
export interface LanguageMark {
  _type: 'language';
  /** Key that the marks of spans refer to. */
  _key: string;
  /**
   * Language of the text: a BCP 47 tag.
   * @format language
   */
  inLanguage: string;
  /** Writing direction. Default: the direction of `inLanguage`. Source: HTML's `dir`. */
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** A custom annotation. Pages that know it may handle it; all others render the text only. */
export interface CustomMark {
  /**
   * Namespaced type, such as `example.glossary`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /** Key that the marks of spans refer to. */
  _key: string;
  [field: string]: unknown;
}

/** An abbreviation. Source: HTML's `abbr`. */
export interface AbbreviationMark {
  _type: 'abbr';
  /** Key that the marks of spans refer to. */
  _key: string;
  /** Expansion of the abbreviation, plain text. */
  title: string;
}

/**
 * An image with a caption. Source: schema.org/ImageObject, HTML's `figure` and `img`.
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
   * URL of the image: `https:`, `http:`, relative, or `data:image/…`.
   * @format image
   */
  src: string;
  /**
   * Layout of the figure: `normal` is as wide as the text, `wide` somewhat wider if there is room, `full` as wide as
   * possible; `aside` is placed beside the text; adjacent `half` figures share a row. Default: `normal`.
   */
  layout?: 'normal' | 'wide' | 'full' | 'aside' | 'half';
  /** Sources for art direction and other formats; the first match is used. Source: HTML's `picture`. */
  sources?: ImageSource[];
  /**
   * Candidates of the image in other sizes. Source: HTML's `srcset`.
   * @format srcset
   */
  srcset?: string;
  /**
   * Rendered width of the image. Source: HTML's `sizes`.
   * @metadata true
   */
  sizes?: string;
  /**
   * Width of the image in `src`, in pixels. Together with `height`, it prevents layout shifts.
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
  /** Text alternative of the image; empty if it is decorative. Source: HTML's `alt`. */
  alt: string;
  /**
   * URL that the image links to, like `href` of a link.
   * @format link
   * @metadata true
   */
  link?: string;
  /** `false`: rendered only at the origin of the article's `url`; other sites render `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Content rendered in place of an image that may not be shown. */
  fallback?: RichText;
  /** Caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Credit of the image, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /**
   * URL of the image's licence. Source: schema.org/license.
   * @format link
   * @metadata true
   */
  license?: string;
}

/** A source of an image, for some screens. Source: HTML's `source` in `picture`. */
export interface ImageSource {
  /**
   * Candidates of the image, in one or more sizes. Source: HTML's `srcset`.
   * @format srcset
   */
  srcset: string;
  /**
   * Media query for the screens that the source is for, such as `(max-width: 600px)`. Source: HTML's `media`.
   * @metadata true
   */
  media?: string;
  /**
   * Media type, such as `image/avif`.
   * @metadata true
   */
  type?: string;
  /**
   * Rendered width of the image. Source: HTML's `sizes`.
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

/** A gallery of images. Source: schema.org/ImageGallery. */
export interface Gallery {
  _type: 'gallery';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Images, in order. Their `layout` is ignored. */
  figures: Figure[];
  /**
   * Layout of the gallery: `grid` shows all images at once, `slideshow` one after the other in a scrolling row.
   * Default: `grid`.
   */
  layout?: 'grid' | 'slideshow';
  /** Caption of the gallery. Source: schema.org/caption. */
  caption?: RichText;
}

/** A video, played by the browser. Source: schema.org/VideoObject, HTML's `video`. */
export interface Video {
  _type: 'video';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * URL of the video: `https:`, `http:` or relative.
   * @format media
   */
  src?: string;
  /** Files of the video in several formats; the browser plays the first that it supports. Source: HTML's `source`. */
  sources?: MediaSource[];
  /**
   * URL of the poster, the image shown before the video plays. Source: HTML's `poster`.
   * @format image
   */
  poster?: string;
  /**
   * Width of the video, in pixels. Together with `height`, it prevents layout shifts.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the video, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /**
   * Captions, subtitles, descriptions and chapters. Files from another origin require the `Access-Control-Allow-Origin`
   * header, and so does the video then.
   */
  tracks?: MediaTrack[];
  /** Whether the video plays in a loop. Default: `false`. Source: HTML's `loop`. */
  loop?: boolean;
  /** `false`: rendered only at the origin of the article's `url`; other sites render `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Content rendered in place of a video that cannot be shown. */
  fallback?: RichText;
  /** Title of the video, plain text. Source: schema.org/name. */
  title?: string;
  /** Caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Credit of the video, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /** Duration: ISO 8601, such as `PT3M25S`, a number of seconds, or text. Source: schema.org/duration. */
  duration?: string;
  /** Transcript, collapsed behind a button. Source: schema.org/transcript. */
  transcript?: RichText;
}

/** A file of a video or audio block. Source: HTML's `source`. */
export interface MediaSource {
  /**
   * URL of the file: `https:`, `http:` or relative.
   * @format media
   */
  src: string;
  /**
   * Media type, such as `video/webm`.
   * @metadata true
   */
  type?: string;
}

/** A text track of a video, in WebVTT. Source: HTML's `track`. */
export interface MediaTrack {
  /**
   * URL of the file: `https:`, `http:` or relative.
   * @format media
   * @metadata true
   */
  src: string;
  /** Kind of track: `captions` include all sounds, `subtitles` translate speech. Default: `captions`. */
  kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /**
   * Language of the text: a BCP 47 tag.
   * @format language
   * @metadata true
   */
  srclang?: string;
  /**
   * Label in the menu of the player.
   * @metadata true
   */
  label?: string;
}

/** Audio, played by the browser. Source: schema.org/AudioObject, HTML's `audio`. */
export interface Audio {
  _type: 'audio';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * URL of an image shown beside the player, such as the cover of a podcast.
   * @format image
   */
  image?: string;
  /** Title of the audio, plain text. Source: schema.org/name. */
  title?: string;
  /** Duration: ISO 8601, such as `PT41M`, a number of seconds, or text. Source: schema.org/duration. */
  duration?: string;
  /**
   * URL of the audio file: `https:`, `http:` or relative.
   * @format media
   */
  src?: string;
  /** Files of the audio in several formats; the browser plays the first that it supports. Source: HTML's `source`. */
  sources?: MediaSource[];
  /** `false`: rendered only at the origin of the article's `url`; other sites render `fallback`. Default: `true`. */
  syndicate?: boolean;
  /** Content rendered in place of audio that cannot be shown. */
  fallback?: RichText;
  /** Caption. Source: schema.org/caption. */
  caption?: RichText;
  /** Credit of the audio, plain text. Source: schema.org/creditText. */
  creditText?: string;
  /** Transcript, collapsed behind a button. Source: schema.org/transcript. */
  transcript?: RichText;
}

/**
 * A quotation of one or more paragraphs. Source: HTML's `blockquote` and `cite`.
 * @shorthand body
 */
export interface Quote {
  _type: 'quote';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Quoted text. */
  body: RichText;
  /** Attribution: who is quoted, and from which source. */
  attribution?: RichText;
  /**
   * URL of the source. Source: HTML's `cite`.
   * @format link
   * @metadata true
   */
  cite?: string;
}

/**
 * A pull quote: a line of the article, or of a person in it, in large type.
 * @shorthand text
 */
export interface PullQuote {
  _type: 'pullQuote';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Text of the quote, plain text, without quotation marks. */
  text: string;
  /** Name of the person who is quoted, plain text. */
  attribution?: string;
  /** Role of the person, such as `Harbour master`, plain text. */
  role?: string;
}

/**
 * A box that is set apart from the main text.
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
   * Variant of the box, which determines its look and label. An unknown variant is a `note`. Default: a box without a
   * label.
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
 * An editorial notice to readers, about the article.
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
   * Subject of the notice, shown as a label before it. An unknown one is an `editorsNote`.
   * @metadata true
   * @otherwise editorsNote
   */
  variant:
    'editorsNote' | 'disclaimer' | 'sponsored' | 'affiliate' | 'contentWarning' | 'update' | 'retraction';
  /** Text of the notice. */
  body: RichText;
}

/**
 * Content that readers can expand. Source: HTML's `details`.
 * @shorthand body
 */
export interface Details {
  _type: 'details';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Summary that is always visible, plain text. Source: HTML's `summary`. */
  summary: string;
  /** Content that is expanded. */
  body: RichText;
  /** Whether the content is initially expanded. Default: `false`. Source: HTML's `open`. */
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
  /** Heading of the questions, plain text. */
  title?: string;
  /** Questions, in order. Source: schema.org/mainEntity. */
  items: FaqItem[];
}

/**
 * A question and its answer. Source: schema.org/Question.
 * @shorthand answer
 */
export interface FaqItem {
  /** Question, plain text. */
  question: string;
  /** Answer. Source: schema.org/acceptedAnswer. */
  answer: RichText;
}

/** A list whose items can contain several blocks. Source: HTML's `ol` and `ul`. */
export interface ListBlock {
  _type: 'list';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Type of list; an unknown type is `bullet`. Default: `bullet`.
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
  /** Items, in order. */
  items: ListEntry[];
}

/**
 * An item of a list.
 * @shorthand body
 */
export interface ListEntry {
  /** Content of the item. */
  body: RichText;
  /** Whether the item is checked, in a list of style `check`. Default: `false`. */
  checked?: boolean;
}

/** Terms and their descriptions. Source: HTML's `dl`. */
export interface DefinitionList {
  _type: 'definitionList';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Terms with their descriptions, in order. */
  items: Definition[];
}

/**
 * A term and its description. Source: HTML's `dt` and `dd`.
 * @shorthand body
 */
export interface Definition {
  /** Term, plain text. */
  term: string;
  /** Description of the term. */
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
  /** Caption. */
  caption?: RichText;
  /** Column headers, in reading order. */
  head?: Cell[];
  /** Whether the first cell of each row is a row header. Default: `false`. */
  rowHeaders?: boolean;
  /** Rows, each a list of cells. */
  rows: Cell[][];
  /** Last row, such as the totals. Source: HTML's `tfoot`. */
  foot?: Cell[];
}

/** A cell of a table: its content, or an object with further fields. */
export type Cell = RichText | TableCell;

/**
 * A cell of a table, with further fields. Source: HTML's `td` and `th`.
 * @shorthand body
 */
export interface TableCell {
  /** Content of the cell. */
  body: RichText;
  /**
   * Number of columns that the cell spans. Default: `1`. Source: HTML's `colspan`.
   * @minimum 1
   * @maximum 1000
   * @asType integer
   */
  colSpan?: number;
  /**
   * Number of rows that the cell spans. Default: `1`. Source: HTML's `rowspan`.
   * @minimum 1
   * @maximum 65534
   * @asType integer
   */
  rowSpan?: number;
  /**
   * Whether the cell is a header: of its column in `head`, else of its row. Default: `true` in `head` and for the first
   * cells of rows if `rowHeaders` is set.
   */
  header?: boolean;
  /**
   * Alignment of the text. Default: `start`.
   * @metadata true
   */
  align?: 'start' | 'center' | 'end';
}

/**
 * A code listing. Source: HTML's `pre` and `code`.
 * @shorthand code
 */
export interface CodeBlock {
  _type: 'code';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Code, verbatim. */
  code: string;
  /** Programming language of the code, such as `js`. */
  language?: string;
  /** Name of the file that the code is from. */
  filename?: string;
}

/**
 * A poem, with its line breaks.
 * @shorthand body
 */
export interface Verse {
  _type: 'verse';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Lines of the poem; spaces and newlines are kept. */
  body: RichText;
}

/**
 * Text with its spaces and line breaks, such as ASCII art. Source: HTML's `pre`.
 * @shorthand body
 */
export interface Preformatted {
  _type: 'preformatted';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Text; spaces and newlines are kept. */
  body: RichText;
}

/** A formula, as a block or inline. Source: MathML Core. */
export interface Formula {
  _type: 'math';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Formula as MathML, `<math>…</math>`. Anything outside MathML Core is removed.
   * @format mathml
   */
  mathml?: string;
  /** Formula as TeX, rendered as code if there is no `mathml`. */
  tex?: string;
}

/** A call to action: a link that looks like a button. Adjacent buttons share a row. */
export interface Button {
  _type: 'button';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Label of the button, plain text. */
  text: string;
  /**
   * URL of the link, like `href` of a link.
   * @format link
   * @metadata true
   */
  href: string;
  /**
   * Emphasis relative to other buttons. An unknown value is `primary`. Default: `primary`.
   * @metadata true
   * @otherwise primary
   */
  variant?: 'primary' | 'secondary';
}

/** A timeline of events. */
export interface Timeline {
  _type: 'timeline';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Heading of the timeline, plain text. */
  title?: string;
  /** Events, earliest first. */
  events: TimelineEvent[];
}

/**
 * An event of a timeline.
 * @shorthand title
 */
export interface TimelineEvent {
  /** Identifier of the event, unique within its timeline. Source: Portable Text. */
  _key?: string;
  /** Date of the event: ISO 8601 date, month (`2026-05`) or year, or text. */
  date?: string;
  /** Title of the event, in one line, plain text. */
  title: string;
  /** Details of the event. */
  body?: RichText;
}

/** Third-party content, such as a video, a post or a map. It is not loaded; a card links to it. */
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
   * URL of the content at the service: `https:`, `http:` or relative.
   * @format media
   */
  url: string;
  /**
   * URL of a preview image.
   * @format image
   */
  thumbnail?: string;
  /**
   * Width of the content, in pixels.
   * @exclusiveMinimum 0
   */
  width?: number;
  /**
   * Height of the content, in pixels.
   * @exclusiveMinimum 0
   */
  height?: number;
  /**
   * Aspect ratio of the content, width divided by height, if `width` and `height` are unknown. Default: `1.78`.
   * @exclusiveMinimum 0
   */
  aspectRatio?: number;
  /** `false`: `thumbnail` is rendered only at the origin of the article's `url`. Default: `true`. */
  syndicate?: boolean;
  /** Title of the content, in one line, plain text. */
  title: string;
  /** Description of what the content shows or plays. Source: schema.org/description. */
  description?: RichText;
  /** Content rendered in place of the third-party content. */
  fallback?: RichText;
  /** Caption. Source: schema.org/caption. */
  caption?: RichText;
}

/** A card that links to another page. */
export interface LinkCard {
  _type: 'linkCard';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * URL of the page, like `href` of a link.
   * @format link
   */
  url: string;
  /**
   * URL of a preview image.
   * @format image
   */
  image?: string;
  /** `false`: `image` is rendered only at the origin of the article's `url`. Default: `true`. */
  syndicate?: boolean;
  /** Headline of the page, plain text. Source: schema.org/headline. */
  headline: string;
  /** Description of the page, plain text. Source: schema.org/description. */
  description?: string;
  /** Publisher. Source: schema.org/publisher. */
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
   * URL of the file: `https:`, `http:` or relative.
   * @format media
   */
  url: string;
  /** Display name of the file. Source: schema.org/name. */
  name: string;
  /**
   * Media type, such as `application/pdf`. Source: schema.org/encodingFormat.
   * @metadata true
   */
  encodingFormat?: string;
  /**
   * Size of the file: a number of bytes, such as `2400000`, or text, such as `2.4 MB`. Source: schema.org/contentSize.
   */
  contentSize?: string;
}

/** A thematic break. Source: HTML's `hr`. */
export interface Divider {
  _type: 'divider';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /**
   * Style of the break. An unknown style is `asterism`. Default: `asterism`.
   * @metadata true
   * @otherwise asterism
   */
  style?: 'rule' | 'asterism' | 'space';
}

/** A rating in points. Source: schema.org/Rating. */
export interface Rating {
  _type: 'rating';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Name of the rated item, plain text. Source: schema.org/itemReviewed. */
  itemReviewed?: string;
  /** Number of points given. Source: schema.org/ratingValue. */
  ratingValue: number;
  /**
   * Highest possible number of points. Default: `5`. Source: schema.org/bestRating.
   * @metadata true
   */
  bestRating?: number;
  /**
   * Lowest possible number of points. Default: `1`. Source: schema.org/worstRating.
   * @metadata true
   */
  worstRating?: number;
}

/** A product and the shops that sell it. Source: schema.org/Product. */
export interface Product {
  _type: 'product';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Image of the product. Source: schema.org/image. */
  image?: Figure;
  /** Name of the product, plain text. Source: schema.org/name. */
  name: string;
  /** Description of the product. Source: schema.org/description. */
  description?: RichText;
  /** Offers of shops. Source: schema.org/offers. */
  offers?: Offer[];
}

/**
 * An offer of a product by a shop. Source: schema.org/Offer.
 * @shorthand url
 */
export interface Offer {
  /**
   * URL of the product in the shop.
   * @format link
   */
  url: string;
  /** Name of the shop, plain text. Source: schema.org/seller. */
  seller?: string;
  /** Price, in `priceCurrency`. Source: schema.org/price. */
  price?: number;
  /**
   * Currency of the price: ISO 4217 code, such as `EUR`. Without it, the price is rendered as a plain number. Source:
   * schema.org/priceCurrency.
   * @metadata true
   */
  priceCurrency?: string;
}

/** A recipe. Source: schema.org/Recipe. */
export interface Recipe {
  _type: 'recipe';
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Name of the dish, plain text. Source: schema.org/name. */
  name: string;
  /** Image of the dish. Source: schema.org/image. */
  image?: Figure;
  /** Description of the dish. Source: schema.org/description. */
  description?: RichText;
  /** Yield, such as `4 servings`, plain text. Source: schema.org/recipeYield. */
  recipeYield?: string;
  /** Preparation time: ISO 8601 duration, such as `PT20M`, or text. Source: schema.org/prepTime. */
  prepTime?: string;
  /** Cooking time: ISO 8601 duration, or text. Source: schema.org/cookTime. */
  cookTime?: string;
  /** Total time: ISO 8601 duration, or text. Source: schema.org/totalTime. */
  totalTime?: string;
  /** Ingredients with their amounts, in order of use. Source: schema.org/recipeIngredient. */
  recipeIngredient: RichText[];
  /** Steps, in order. Source: schema.org/recipeInstructions. */
  recipeInstructions: RichText[];
}

/** A custom block. Pages that know its type may render it; all others render `fallback`. */
export interface CustomBlock {
  /**
   * Namespaced type, such as `example.poll`.
   * @pattern ^[^.]+\..+$
   */
  _type: `${string}.${string}`;
  /**
   * Identifier of the block, unique within its rich text.
   * @metadata true
   */
  _key?: string;
  /** Content rendered where the type of the block is unknown. */
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
  /** Type of author. Default: `Person`. Source: schema.org types. */
  type?: 'Person' | 'Organization';
  /** Name, as in the byline. Source: schema.org/name. */
  name: string;
  /**
   * URL of a page about the author.
   * @format link
   */
  url?: string;
  /**
   * URL of a portrait or logo, shown next to `description`. Source: schema.org/image.
   * @format image
   */
  image?: string;
  /** Job title, such as `Energy correspondent`. Source: schema.org/jobTitle. */
  jobTitle?: string;
  /** Biography of one or two sentences, shown after the text. Source: schema.org/description. */
  description?: RichText;
  /** Email address for readers, such as `jane@news.example`. Source: schema.org/email. */
  email?: string;
  /** URLs of other pages by or about the author, such as social media profiles. Source: schema.org/sameAs. */
  sameAs?: Address[];
}

/**
 * URL of a link: `https:`, `http:`, `mailto:`, `tel:` or relative.
 * @format link
 */
export type Address = string;

/**
 * A translation of the article. Source: schema.org/workTranslation.
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
   * URL of the translation.
   * @format link
   */
  url: string;
}

/**
 * Notice that the rest of an article requires payment.
 * @shorthand message
 */
export interface Paywall {
  /** Message to readers: what to pay for, and to whom. */
  message: RichText;
  /**
   * URL of the page where the whole article can be read.
   * @format link
   */
  url?: string;
}

/**
 * A publisher. Source: schema.org/Organization.
 * @shorthand name
 */
export interface Organization {
  /** Display name. Source: schema.org/name. */
  name: string;
  /**
   * URL of the organization's website. Source: schema.org/url.
   * @format link
   */
  url?: string;
  /**
   * URL of the logo. Source: schema.org/logo.
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
  /** Display name. Source: schema.org/name. */
  name: string;
  /**
   * URL of a page about the term. Source: schema.org/url.
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
   * Date of the correction: ISO 8601. Source: schema.org/datePublished.
   * @format date
   */
  datePublished?: string;
  /** Type: `correction` of an error, or `clarification` of an unclear statement. Default: `correction`. */
  type?: 'correction' | 'clarification';
  /** Explanation of what was wrong, and what is correct. Source: schema.org/text. */
  text: RichText;
}

/** Service that readers' replies are sent to. */
export interface Replies {
  /** Whether new replies are accepted. */
  open: boolean;
  /**
   * Name of the service: `wordpress`, `isso`, `json`, `form` or `event`.
   * @format service
   * @pattern ^(?:wordpress|isso|json|form|event)$
   */
  service: string;
  /**
   * URL that replies are sent to: `https:`, `http:` or relative.
   * @format media
   */
  endpoint: string;
  /** Identifier of the article at the service, such as the number of a WordPress post. */
  thread?: string;
  /**
   * Number of replies. Source: schema.org/commentCount.
   * @minimum 0
   */
  commentCount?: number;
}

/** Terms under which other sites may show the article. */
export interface Syndication {
  /** Attribution line that names the origin, shown below the article. */
  attribution: RichText;
  /** URL or name of the licence. Source: schema.org/license. */
  license?: string;
  /** Requirements for republishing the article, shown after the licence. Source: schema.org/usageInfo. */
  requirements?: RichText;
  /** Status of the article. One that is not `usable` is replaced by a notice. Default: `usable`. */
  status?: 'usable' | 'withheld' | 'canceled';
  /**
   * End of the embargo: ISO 8601 with offset. The article is not shown before that time, or if it cannot be parsed.
   * @format since
   */
  embargoed?: string;
  /**
   * Time of expiry: ISO 8601 with offset. The article is not shown after that time, or if it cannot be parsed. Source:
   * schema.org/expires.
   * @format until
   */
  expires?: string;
  /**
   * Instruction to search engines for syndicated copies, on pages of other origins: `noindex` excludes them,
   * `canonical` points to `url`, `index` allows them to be indexed on their own. Default: `canonical`.
   */
  robots?: 'noindex' | 'canonical' | 'index';
}
