import { surveyRichTexts, type RichTexts, type SectionIds } from '../../article/footnotes.js';
import type { Article } from '../../article/types.js';
import { originOf } from '../../article/url.js';
import { isServer } from '../../dom/is-server.js';
import { documentUrl, pageOrigin } from '../../dom/document-url.js';
import { isAnchorSlot } from '../../render/anchor.template.js';
import type { ExtendedTemplates } from '../../render/blocks/block.js';
import { createRenderContext, isSameContext, type NewTab, type RenderContext } from '../../render/context.js';
import type { LanguageController } from './language.controller.js';

/** Settings of an element that its render context is made from. */
export interface ElementSettings {
  host: Element;
  article: Article | undefined;
  /** Absolute URL that the article's relative URLs are resolved against. Default: the page's. */
  base: string | undefined;
  language: LanguageController;
  /** Heading level of the headline. */
  level: number;
  newTab: NewTab | undefined;
  extendedBlocks: ExtendedTemplates | undefined;
}

/** Creates the render context of an element; returns `last` if it would be equal. */
export function contextOf(
  richTexts: RichTexts,
  ids: SectionIds | undefined,
  { host, article, base, language, level, newTab, extendedBlocks }: ElementSettings,
  last: RenderContext | undefined,
): RenderContext {
  const context = createRenderContext(surveyRichTexts(richTexts, isSyndicated(article), ids), {
    locale: language.messages,
    lang: language.text,
    dir: article?.dir,
    level,
    base: base ?? documentUrl(),
    newTab,
    anchors: hasAnchors(host),
    // Server-rendered content is laid out from the start.
    isScripted: !isServer,
    extendedBlocks,
  });
  // What was written without these templates had no use for them, or came from a server, which has them.
  if (last) last.extendedBlocks ??= extendedBlocks;
  return last && isSameContext(context, last) ? last : context;
}

/** Whether the article is syndicated: rendered on another origin than its own. */
function isSyndicated(article: Article | undefined): boolean {
  const here = pageOrigin();
  return here !== undefined && (originOf(article?.url) ?? here) !== here;
}

/** Whether a server wrote target elements for `#id` links. */
const hasAnchors = (host: Element): boolean =>
  !isServer && [...host.children].some(({ slot }) => isAnchorSlot(slot));
