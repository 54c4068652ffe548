// Written by `npm run generate`.
import { ArticleHighlights } from './article-highlights.js';

ArticleHighlights.define();
