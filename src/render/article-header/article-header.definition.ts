import type { Article } from '../../article/types.js';
import { defaults, type ElementDefinition } from '../definition.js';
import { articleHeaderElement } from './article-header.template.js';

export const articleHeaderDefinition: ElementDefinition<object, Article> = {
  ...defaults,
  tag: 'article-header',
  startsWithHeadline: true,
  data: (_props, { article }) => article,
  render: (article, _props, contextFor, now) => articleHeaderElement(article, contextFor, now),
  attributes: () => ({}),
};
