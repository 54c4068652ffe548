// The app in the browser: takes over what the server wrote, or starts from nothing.
import 'article-elements/define';
import { createElement, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ArticleView } from 'article-elements/react';
import { app, bare } from './app.js';

globalThis.client = { errors: [] };
const place = document.querySelector('#app');
const options = { onRecoverableError: ({ message }) => globalThis.client.errors.push(message) };

globalThis.hydrate = (props) => hydrateRoot(place, app(props), options);
globalThis.start = (props) => createRoot(place).render(app(props));
globalThis.hydrateBare = (props) => hydrateRoot(place, bare(props), options);

function Restored({ article }) {
  useLayoutEffect(() => {
    globalThis.client.height ??= document.querySelector('article-view').getBoundingClientRect().height;
  });
  return createElement(ArticleView, { article, headingLevel: 2 });
}

globalThis.startComponent = (props) => createRoot(place).render(createElement(Restored, props));
