import { surveyRichTexts, type RichTexts, type SectionIds } from '../../article/footnotes.js';
import type { Article } from '../../article/types.js';
import { originOf } from '../../article/url.js';
import { isServer } from '../../dom/is-server.js';
import { pageAddress, pageOrigin } from '../../dom/document-url.js';
import { isAnchorSlot } from '../../render/anchor.template.js';
import type { ExtendedTemplates } from '../../render/blocks/block.js';
import { createRenderContext, isSameContext, type NewTab, type RenderContext } from '../../render/context.js';
import type { LanguageController } from './language.controller.js';

/** What an element tells of itself. */
export interface ElementSettings {
  host: Element;
  article: Article | undefined;
  /** Address that relative ones in the article are relative to. Default: the page's. */
  base: string | undefined;
  language: LanguageController;
  /** Heading level of the headline. */
  level: number;
  newTab: NewTab | undefined;
  extendedBlocks: ExtendedTemplates | undefined;
}

/** Makes the render context of an element: `last` again, where it would be the same. */
export function contextOf(
  richTexts: RichTexts,
  ids: SectionIds | undefined,
  { host, article, base, language, level, newTab, extendedBlocks }: ElementSettings,
  last: RenderContext | undefined,
): RenderContext {
  const context = createRenderContext(surveyRichTexts(richTexts, isSyndicated(article), ids), {
    locale: language.words,
    lang: language.text,
    dir: article?.dir,
    level,
    base: base ?? pageAddress(),
    newTab,
    anchors: hasAnchors(host),
    // What a server rendered is laid out from the beginning.
    isScripted: !isServer,
    extendedBlocks,
  });
  // What was written without these templates had no use for them, or came from a server, which has them.
  if (last) last.extendedBlocks ??= extendedBlocks;
  return last && isSameContext(context, last) ? last : context;
}

/** Whether the article is shown elsewhere than at its origin. */
function isSyndicated(article: Article | undefined): boolean {
  const here = pageOrigin();
  return here !== undefined && (originOf(article?.url) ?? here) !== here;
}

/** Whether a server wrote elements for `#id` addresses to lead to. */
const hasAnchors = (host: Element): boolean =>
  !isServer && [...host.children].some(({ slot }) => isAnchorSlot(slot));
