// The app on a server.
import { renderToString } from 'react-dom/server';
import { app, bare } from './app.js';

export const markup = (props) => renderToString(app(props));
export const bareMarkup = (props) => renderToString(bare(props));
