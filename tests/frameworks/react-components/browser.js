// The app in the browser: takes over what the server wrote, or starts from nothing.
import { createRoot, hydrateRoot } from 'react-dom/client';
import { app } from './app.js';

const place = () => document.querySelector('#app');

globalThis.start = (articles) => createRoot(place()).render(app(articles));

globalThis.hydrate = (articles) => {
  globalThis.served = document.querySelector('article-view');
  hydrateRoot(place(), app(articles), {
    onRecoverableError: (error) => console.error(`Not hydrated: ${error}`),
  });
};
