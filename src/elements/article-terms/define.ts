import { ArticleTerms } from './article-terms.js';

ArticleTerms.define();
