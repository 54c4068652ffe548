import { languageTag } from '../article/language.js';
import { surveyRichTexts } from '../article/footnotes.js';
import type { Article } from '../article/types.js';
import { originOf, resolveUrl } from '../article/url.js';
import { createRenderContext, type ContextFor } from '../render/context.js';
import { extendedTemplates } from '../render/blocks/extended.js';
import type { ElementOptions } from './options.js';
import { localeFor } from './locales.js';

/** Whether the article is syndicated: rendered on another origin than its own. False without `pageUrl`. */
export const isSyndicated = (article: Article | undefined, { pageUrl }: ElementOptions): boolean =>
  Boolean(pageUrl && article?.url && originOf(article.url) !== originOf(pageUrl));

/**
 * Creates render contexts as elements in the browser do. `startsWithHeadline`: whether the first heading is the
 * headline; `anchors`: see `RenderContext`.
 */
export function viewsOf(
  article: Article | undefined,
  options: ElementOptions,
  startsWithHeadline: boolean,
  anchors = false,
): ContextFor {
  const { locale, headingLevel, newTab, pageUrl } = options;
  const lang = article?.inLanguage || languageTag(options.lang);
  return (richTexts, ids) =>
    createRenderContext(surveyRichTexts(richTexts, isSyndicated(article, options), ids), {
      locale: localeFor(locale || lang || 'en'),
      lang,
      dir: article?.dir,
      level: headingLevel ? headingLevel - (startsWithHeadline ? 0 : 1) : 1,
      base: article?.url ? resolveUrl(article.url, pageUrl) : pageUrl,
      newTab,
      anchors,
      extendedBlocks: extendedTemplates,
    });
}
