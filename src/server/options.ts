import { languageTag } from '../article/language.js';
import type { Problem } from '../article/problem.js';
import type { NewTab } from '../render/context.js';
import { headingLevelOf, newTabOf } from '../render/settings.js';
import { shareAttributes, type ShareSettings } from '../render/share-bar/share-settings.js';

/** Options of every element, like the properties of the same names in the browser. */
export interface ElementOptions {
  /** Language of the interface: a BCP 47 tag. Default: the article's language, or English. */
  locale?: string;
  /** Language of the text where no article says it, as the `lang` around the element would: a BCP 47 tag. */
  lang?: string;
  /**
   * Level of the first heading, 1 to 6. Default: 1 for a headline, 2 for all others; the labels of `share-bar` and `article-terms`
   * are headings only where it is given.
   */
  headingLevel?: number;
  /** Which links open in a new tab. Default: `external`. */
  newTab?: NewTab;
  /** Ignores what the page says of the element itself. */
  isolated?: boolean;
  /** Absolute address of the page that shows it. An article from another origin is syndicated. Default: the article's own. */
  pageUrl?: string;
  /** When it is shown, in milliseconds since 1970: embargoes and expiry dates go by it. Default: now. */
  now?: number;
  /** Value of the `nonce` attribute of styles. Without one, allow `styleHashes` in the policy. */
  nonce?: string;
  /** More attributes of the element, such as `id`, `class` or `slot`; no event handlers. */
  attributes?: Record<string, string>;
}

/** Options of an article. */
export interface ArticleOptions extends ElementOptions, ShareSettings {
  /** Leaves the share controls out. */
  withoutShare?: boolean;
  /** Leaves replies and reply form out. */
  withoutReplies?: boolean;
  /** Leaves the reply form out. */
  withoutReplyForm?: boolean;
  /**
   * Which layers are written. `shadow`: the finished look, in a declarative shadow root. `semantic`: plain semantic markup in
   * the element, for readers of markup and browsers that do not know declarative shadow roots. `jsonLd`: schema.org's
   * NewsArticle. `data`: the article as JSON, which scripts read when they ask for it, and the element when it has to render
   * the article again. Default: all, but JSON-LD only where the article is at its origin, and data only with the shadow
   * and one of the others.
   */
  layers?: { shadow?: boolean; semantic?: boolean; jsonLd?: boolean; data?: boolean };
  /**
   * Writes the places that `#id` addresses lead to without a script. Of several articles on a page only one may have
   * them, since the same `id` may not be there twice. In semantic markup without them, links between notes and text are left out,
   * and other links to places in the article lead to its `url`. The `id` of a section stands there as the `name` of a link, so that
   * the page's scripts do not come upon it; with `'id'`, as an `id`. Default: true.
   */
  anchors?: boolean | 'id';
  /** Told what is not as the format says, if anything. */
  onProblems?: (problems: Problem[]) => void;
}

/** Options as elements in the browser take them: what cannot be taken is as if it were not there. */
export const taken = <Options extends ElementOptions>(options: Options): Options => ({
  ...options,
  headingLevel: headingLevelOf(options.headingLevel),
  newTab: newTabOf(options.newTab),
});

/** The attributes that tell an `article-view` in the browser the same. */
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
