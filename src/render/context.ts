import { directionOf } from '../article/direction.js';
import type { Note, RichTexts, SectionIds, Survey } from '../article/footnotes.js';
import { scriptOf } from '../article/script.js';
import { originOf, resolveUrl } from '../article/url.js';
import type { MarkupMessages } from '../locales/locale.js';
import type { ExtendedTemplates } from './blocks/block.js';
import { lettersOf, type Letters } from './letters.js';

/** Which links open in a new tab: those to other sites, all, or none. */
export const newTabChoices = ['external', 'all', 'none'] as const;
/** Which links open in a new tab. */
export type NewTab = (typeof newTabChoices)[number];

/** All that templates need besides the data they show. */
export interface RenderContext extends Survey {
  /** Messages of the interface. */
  locale: MarkupMessages;
  /** Language of the text: a BCP 47 tag, or empty when unknown. */
  lang: string;
  /** Writing direction of the text. */
  dir: 'ltr' | 'rtl' | 'auto';
  /** Heading level of the headline, 1 to 6; all other headings follow it. */
  level: number;
  /** Level of the section that is rendered, the headline being 1. */
  sectionLevel: number;
  /** Absolute address that relative ones are relative to. */
  base?: string;
  newTab: NewTab;
  /** Whether there is a place in it for what the browser looks for in vain in a shadow root; see `anchor`. */
  anchors: boolean;
  /** Whether parts are named by the `id` of others. In plain markup, of which a page may have more, they are named by words. */
  ids: boolean;
  /** Whether long texts are parted in stretches. */
  inStretches: boolean;
  /** Whether texts tell their extent, so that they can be left out of layout where they are out of view. */
  isScripted: boolean;
  /** Templates of the kinds of blocks that most articles do without, where they are loaded. */
  extendedBlocks: ExtendedTemplates | undefined;
}

/** What a context is made of, besides the rich texts that are rendered in it. */
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

/** Makes the context of an article, or of a part of one. */
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

/** Whether nothing is to be written anew on account of another view. */
export function isSameContext(one: RenderContext, other: RenderContext): boolean {
  const keys = Object.keys(one) as (keyof RenderContext)[];
  return keys.every((key) => one[key] === other[key] || areSameMaps(one[key], other[key]));
}

const areSameMaps = (one: unknown, other: unknown): boolean =>
  one instanceof Map && other instanceof Map && one.size === other.size && areSameEntries(one, other);

/** Notes are the same if they have the same number. */
function areSameEntries(one: Map<unknown, unknown>, other: Map<unknown, unknown>): boolean {
  for (const [key, value] of one) if (numberOf(value) !== numberOf(other.get(key))) return false;
  return true;
}

const numberOf = (value: unknown): unknown => (value as Note | undefined)?.number ?? value;

/** Makes the view of a text from its rich texts, in reading order, and the identifiers of its sections. */
export type ContextFor = (richTexts: RichTexts, ids?: SectionIds) => RenderContext;

/** An address of the article made absolute, so that it means the same in every host. */
export const resolved = (url: string, view: RenderContext): string => resolveUrl(url, view.base);

/** Whether a link to `url` opens in a new tab. */
export function opensInNewTab(
  url: string,
  { base, newTab }: Pick<RenderContext, 'base' | 'newTab'>,
): boolean {
  if (newTab === 'none' || !/^https?:/i.test(url)) return false;
  return newTab === 'all' || originOf(url) !== originOf(base);
}

/** `lang`, `dir` and letters of the interface's messages, where they differ from those of the text around them. */
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
    // Latin words do well with the room of any script.
    letters: letters === 'latin' || letters === lettersOf(lang) ? undefined : letters,
  };
}

const languageIn = (tag: string): string => tag.toLowerCase().split('-')[0]!;
