// The app on the server.
import { renderToString } from 'react-dom/server';
import { app } from './app.js';

export const appMarkup = (articles) => renderToString(app(articles));
