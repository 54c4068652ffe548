import { directionOf } from '../article/direction.js';
import type { Note, RichTexts, SectionIds, Survey } from '../article/footnotes.js';
import { scriptOf } from '../article/script.js';
import { originOf, resolveUrl } from '../article/url.js';
import type { MarkupMessages } from '../locales/locale.js';
import type { ExtendedTemplates } from './blocks/block.js';
import { lettersOf, type Letters } from './letters.js';

/** Links that open in a new tab: those to other origins, all, or none. */
export const newTabChoices = ['external', 'all', 'none'] as const;
/** Links that open in a new tab. */
export type NewTab = (typeof newTabChoices)[number];

/** Everything that templates need besides their data. */
export interface RenderContext extends Survey {
  /** Messages of the interface. */
  locale: MarkupMessages;
  /** Language of the text: a BCP 47 tag, or empty if unknown. */
  lang: string;
  /** Writing direction of the text. */
  dir: 'ltr' | 'rtl' | 'auto';
  /** Heading level of the headline, 1 to 6; all other headings are relative to it. */
  level: number;
  /** Level of the rendered section, where the headline has level 1. */
  sectionLevel: number;
  /** Absolute URL that relative URLs are resolved against. */
  base?: string;
  newTab: NewTab;
  /** Whether targets of fragments are rendered outside of the shadow root; see `anchor`. */
  anchors: boolean;
  /**
   * Whether elements are labelled by the `id` of others. In plain markup, which may occur several times in a page, they
   * are labelled by text.
   */
  ids: boolean;
  /** Whether long texts are split into stretches. */
  inStretches: boolean;
  /** Whether texts declare their extent, so that layout can skip them while they are out of view. */
  isScripted: boolean;
  /** Templates of less common block types, if they are loaded. */
  extendedBlocks: ExtendedTemplates | undefined;
}

/** Settings of a context, apart from the rich texts that it is for. */
export interface RenderSettings {
  locale: MarkupMessages;
  lang: string;
  dir?: RenderContext['dir'];
  level: number;
  base?: string;
  newTab?: NewTab;
  anchors?: boolean;
  isScripted?: boolean;
  extendedBlocks?: ExtendedTemplates | undefined;
}

/** Creates the context of an article, or of a part of one. */
export const createRenderContext = (
  survey: Survey,
  {
    locale,
    lang,
    dir = directionOf(lang),
    level,
    base,
    newTab,
    anchors,
    isScripted,
    extendedBlocks,
  }: RenderSettings,
): RenderContext => ({
  ...survey,
  locale,
  lang,
  dir,
  level,
  sectionLevel: 2,
  ids: true,
  base,
  newTab: newTab ?? 'external',
  anchors: Boolean(anchors),
  inStretches: true,
  isScripted: Boolean(isScripted),
  extendedBlocks,
});

/** Whether two contexts are equivalent, so that nothing has to be rendered again. */
export function isSameContext(one: RenderContext, other: RenderContext): boolean {
  const keys = Object.keys(one) as (keyof RenderContext)[];
  return keys.every((key) => one[key] === other[key] || areSameMaps(one[key], other[key]));
}

const areSameMaps = (one: unknown, other: unknown): boolean =>
  one instanceof Map && other instanceof Map && one.size === other.size && areSameEntries(one, other);

/** Whether two maps have the same entries. Footnotes are the same if they have the same number. */
function areSameEntries(one: Map<unknown, unknown>, other: Map<unknown, unknown>): boolean {
  for (const [key, value] of one) if (numberOf(value) !== numberOf(other.get(key))) return false;
  return true;
}

const numberOf = (value: unknown): unknown => (value as Note | undefined)?.number ?? value;

/** Creates the context of a text from its rich texts, in reading order, and the identifiers of its sections. */
export type ContextFor = (richTexts: RichTexts, ids?: SectionIds) => RenderContext;

/** Resolves a URL of the article, so that it means the same on every page. */
export const resolved = (url: string, view: RenderContext): string => resolveUrl(url, view.base);

/** Whether a link to `url` opens in a new tab. */
export function opensInNewTab(
  url: string,
  { base, newTab }: Pick<RenderContext, 'base' | 'newTab'>,
): boolean {
  if (newTab === 'none' || !/^https?:/i.test(url)) return false;
  return newTab === 'all' || originOf(url) !== originOf(base);
}

/** Returns `lang`, `dir` and script of interface messages where they differ from the surrounding text. */
export function interfaceLanguage({ locale, lang, dir }: RenderContext): {
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | undefined;
  letters: Letters | undefined;
} {
  const same =
    lang === locale.lang ||
    (languageIn(lang) === languageIn(locale.lang) && scriptOf(lang) === scriptOf(locale.lang));
  const letters = lettersOf(locale.lang);
  return {
    lang: same ? undefined : locale.lang,
    dir: locale.dir === dir ? undefined : locale.dir,
    // Latin text fits the line height of any script.
    letters: letters === 'latin' || letters === lettersOf(lang) ? undefined : letters,
  };
}

const languageIn = (tag: string): string => tag.toLowerCase().split('-')[0]!;
