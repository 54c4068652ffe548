import { ArticleHeader } from './article-header.js';

ArticleHeader.define();
