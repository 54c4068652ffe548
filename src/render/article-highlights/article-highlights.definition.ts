import type { RichText } from '../../article/types.js';
import { defaults, type ElementDefinition } from '../definition.js';
import { articleHighlightsElement } from './article-highlights.template.js';

/** Properties of `article-highlights`. */
export interface ArticleHighlightsProps {
  highlights?: RichText[];
  heading?: string;
}

export const articleHighlightsDefinition: ElementDefinition<ArticleHighlightsProps, RichText[]> = {
  ...defaults,
  tag: 'article-highlights',
  data: ({ highlights }, { part }) => part('highlights', highlights),
  hashed: (highlights, { heading }) => [highlights, heading],
  render: (highlights, { heading }, contextFor) => articleHighlightsElement(highlights, heading, contextFor),
  attributes: ({ heading }) => ({ heading }),
};
