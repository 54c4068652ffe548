import { contentOf, inlineText, isCustomBlock, isSpan } from './blocks.js';
import { richTextsOf, surveyArticle } from './footnotes.js';
import type { Article, Block, Inline, RichText } from './types.js';

/** Whether an article has any content to render. */
export function hasContent(article: Article): boolean {
  const { headline, alternativeHeadline, sections, liveBlogUpdate = [] } = article;
  return (
    isText(headline) ||
    isText(alternativeHeadline) ||
    sections.some(({ heading }) => isText(heading)) ||
    liveBlogUpdate.some((post) => isText(post.headline)) ||
    richTextsOf(article).some(showsSomething) ||
    [...surveyArticle(article).notes.keys()].some(({ body }) => showsSomething(body))
  );
}

const isText = (text: string | undefined): boolean => Boolean(text?.trim());

/** Whether a rich text has visible content. */
export const showsSomething = (richText: RichText | undefined): boolean =>
  typeof richText === 'string' ? isText(richText) : Boolean(richText?.some(blockShowsSomething));

function blockShowsSomething(block: Block): boolean {
  if (block._type === 'block') return block.children.some(inlineShowsSomething);
  const { texts, richTexts } = contentOf(block);
  return texts.some(isText) || richTexts.some(showsSomething);
}

const inlineShowsSomething = (inline: Inline): boolean =>
  isText(inlineText(inline)) || (inline._type === 'inlineImage' && Boolean(inline.src));

/**
 * Whether a block renders nothing visible. A divider is visible, and so is a custom block, since a page may render it.
 */
export function isBlank(block: Block): boolean {
  if (isCustomBlock(block) || block._type === 'divider') return false;
  if (block._type === 'block' && block.children.some((inline) => isSpan(inline) && inline.marks?.length))
    return false;
  return !blockShowsSomething(block);
}
