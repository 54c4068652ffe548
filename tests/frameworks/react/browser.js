// The app in the browser: takes over what the server wrote, or starts from nothing.
import 'article-elements/define';
import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

const place = () => document.querySelector('#app');

globalThis.hydrate = (articles) => hydrateRoot(place(), createElement(App, { articles }));

globalThis.hydrateLate = (articles) =>
  hydrateRoot(place(), createElement(App, { arrival: Promise.resolve(articles) }));

globalThis.start = (articles) => createRoot(place()).render(createElement(App, { articles }));

/** A root that shows elements as a server component sends them: as data. */
globalThis.openDataRoot = () => {
  const root = createRoot(place());
  globalThis.showElement = ({ type, key, props }) => root.render(createElement(type, { key, ...props }));
};
