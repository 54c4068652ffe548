import { ArticleHighlights } from './article-highlights.js';

ArticleHighlights.define();
