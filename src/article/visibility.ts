import { contentOf, inlineText, isCustomBlock, isSpan } from './blocks.js';
import { richTextsOf, surveyArticle } from './footnotes.js';
import type { Article, Block, Inline, RichText } from './types.js';

/** Tells whether an article has anything to show. */
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

/** Whether a rich text has words or pictures. */
export const showsSomething = (richText: RichText | undefined): boolean =>
  typeof richText === 'string' ? isText(richText) : Boolean(richText?.some(blockShowsSomething));

function blockShowsSomething(block: Block): boolean {
  if (block._type === 'block') return block.children.some(inlineShowsSomething);
  const { texts, richTexts } = contentOf(block);
  return texts.some(isText) || richTexts.some(showsSomething);
}

const inlineShowsSomething = (inline: Inline): boolean =>
  isText(inlineText(inline)) || (inline._type === 'inlineImage' && Boolean(inline.src));

/** Whether nothing of a block would be seen. A divider is seen, and what a page makes of a custom block. */
export function isBlank(block: Block): boolean {
  if (isCustomBlock(block) || block._type === 'divider') return false;
  if (block._type === 'block' && block.children.some((inline) => isSpan(inline) && inline.marks?.length))
    return false;
  return !blockShowsSomething(block);
}
