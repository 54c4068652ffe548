// Written by `npm run generate`.
import { ArticleTerms } from './article-terms.js';

ArticleTerms.define();
