export { createElement } from 'react';
export { renderToString } from 'react-dom/server';
export { Page } from './snippet.jsx';
