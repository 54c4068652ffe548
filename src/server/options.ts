import { languageTag } from '../article/language.js';
import type { Problem } from '../article/problem.js';
import type { NewTab } from '../render/context.js';
import { headingLevelOf, newTabOf } from '../render/settings.js';
import { shareAttributes, type ShareSettings } from '../render/share-bar/share-settings.js';

/** Options of every element, named like the properties in the browser. */
export interface ElementOptions {
  /** Language of the interface: a BCP 47 tag. Default: the article's language, or English. */
  locale?: string;
  /**
   * Language of the text if the article does not have one, as a `lang` around the element would set it: a BCP 47 tag.
   */
  lang?: string;
  /**
   * Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of
   * `share-bar` and `article-terms` are headings only if it is set.
   */
  headingLevel?: number;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  newTab?: NewTab;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. */
  isolated?: boolean;
  /** Absolute URL of the page. An article from another origin is syndicated. Default: the article's own URL. */
  pageUrl?: string;
  /** Time, in milliseconds since 1970, that embargoes and expiry dates are compared with. Default: now. */
  now?: number;
  /** `nonce` attribute of styles. Without a nonce, allow `styleHashes` in the policy. */
  nonce?: string;
  /** Additional attributes of the element, such as `id`, `class` or `slot`; no event handlers. */
  attributes?: Record<string, string>;
}

/** Options of an article. */
export interface ArticleOptions extends ElementOptions, ShareSettings {
  /** Hides the share controls. */
  withoutShare?: boolean;
  /** Hides the replies and the reply form. */
  withoutReplies?: boolean;
  /** Hides the reply form. */
  withoutReplyForm?: boolean;
  /**
   * Layers of the output. `shadow`: the rendered article in a declarative shadow root. `semantic`: plain semantic
   * markup in the element, for crawlers, reader modes and browsers without declarative shadow DOM. `jsonLd`:
   * schema.org's NewsArticle. `data`: the article as JSON, for scripts that read it and for the element when it has to
   * render the article again. Default: all, but JSON-LD only if the article is at its origin, and data only together
   * with the shadow layer and another one.
   */
  layers?: { shadow?: boolean; semantic?: boolean; jsonLd?: boolean; data?: boolean };
  /**
   * Writes the target elements of `#id` links, so that they work without JavaScript. Only one article on a page may
   * have them, since ids must be unique. Without them, semantic markup has no links between notes and text, and other
   * links within the article lead to its `url`. The `id` of a section is written as the `name` of a link, so that it
   * cannot clash with the page's scripts; with `'id'`, as an `id`. Default: true.
   */
  anchors?: boolean | 'id';
  /** Called with the deviations from the format, if there are any. */
  onProblems?: (problems: Problem[]) => void;
}

/** Normalizes options as elements in the browser do: invalid values are treated as not set. */
export const taken = <Options extends ElementOptions>(options: Options): Options => ({
  ...options,
  headingLevel: headingLevelOf(options.headingLevel),
  newTab: newTabOf(options.newTab),
});

/** Returns the attributes that give an `article-view` in the browser the same settings. */
export const settingsOf = (
  options: ArticleOptions,
): Record<string, string | number | boolean | undefined> => ({
  lang: languageTag(options.lang) || undefined,
  locale: options.locale,
  'heading-level': options.headingLevel,
  'new-tab': options.newTab,
  ...shareAttributes(options),
  'without-share': options.withoutShare,
  'without-replies': options.withoutReplies,
  'without-reply-form': options.withoutReplyForm,
  isolated: options.isolated,
});
