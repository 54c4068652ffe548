import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Article from './article.vue';

export const render = (article) => renderToString(createSSRApp(Article, { article }));
