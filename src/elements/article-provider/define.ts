// Written by `npm run generate`.
import { ArticleProvider } from './article-provider.js';

ArticleProvider.define();
