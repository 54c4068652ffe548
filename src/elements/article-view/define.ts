import { ArticleView } from './article-view.js';

ArticleView.define();
