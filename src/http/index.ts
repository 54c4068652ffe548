export { createArticleHandler, type ArticleHandler } from './article-handler.js';
export { embedHostScript } from './embed-host.script.js';
export type {
  ArticleHandlerOptions,
  LoadContext,
  LoadedArticle,
  RenderOptions,
} from './article-handler.options.js';
export { toNodeListener } from './node.js';
