import { languageTag } from '../article/language.js';
import { surveyRichTexts } from '../article/footnotes.js';
import type { Article } from '../article/types.js';
import { originOf, resolveUrl } from '../article/url.js';
import { createRenderContext, type ContextFor } from '../render/context.js';
import { extendedTemplates } from '../render/blocks/extended.js';
import type { ElementOptions } from './options.js';
import { localeFor } from './locales.js';

/** Whether an article is shown elsewhere than at its origin. Unless a page is named, it is at home. */
export const isSyndicated = (article: Article | undefined, { pageUrl }: ElementOptions): boolean =>
  Boolean(pageUrl && article?.url && originOf(article.url) !== originOf(pageUrl));

/**
 * Makes views as elements in the browser do. `startsWithHeadline`: whether the first heading is the headline; `anchors`: see
 * `RenderContext`.
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
