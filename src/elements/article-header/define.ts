// Written by `npm run generate`.
import { ArticleHeader } from './article-header.js';

ArticleHeader.define();
