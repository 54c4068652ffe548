// Written by `npm run generate`.
import { ArticleView } from './article-view.js';

ArticleView.define();
