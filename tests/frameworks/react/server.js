// The app on the server.
import { ServerArticle } from 'article-elements/react/ssr';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { App } from './app.js';

export const appMarkup = (articles) => renderToString(createElement(App, { articles }));

/** Sends the app before its articles are there, and these when they are. */
export const streamApp = (arrival, response) => {
  const { pipe } = renderToPipeableStream(createElement(App, { arrival }), {
    onShellReady: () => pipe(response),
  });
};

/** What a server component sends of an article: plain data. */
export const elementAsData = (article) => {
  const { type, key, props } = ServerArticle({ article });
  return structuredClone({ type, key, props });
};
