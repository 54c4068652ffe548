import type { Term } from '../../article/types.js';
import { defaults, type ElementDefinition } from '../definition.js';
import { articleTermsElement } from './article-terms.template.js';

/** Types of terms. */
export const termTypes = ['categories', 'tags'] as const;

/** Properties of `article-terms`. */
export interface ArticleTermsProps {
  terms?: Term[];
  type?: (typeof termTypes)[number];
  heading?: string;
  headingLevel?: number;
}

export const articleTermsDefinition: ElementDefinition<ArticleTermsProps, Term[]> = {
  ...defaults,
  tag: 'article-terms',
  data: ({ terms, type }, { part }) => part(type === 'tags' ? 'keywords' : 'articleSection', terms),
  hashed: (terms, { heading }) => [terms, heading],
  render: (terms, { type, heading, headingLevel }, contextFor) =>
    articleTermsElement(terms, type, heading, contextFor, headingLevel),
  attributes: ({ type, heading }) => ({ type, heading }),
};
