import { ArticleProvider } from './article-provider.js';

ArticleProvider.define();
