/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { Article } from './article.jsx';

export const render = (article) => renderToString(<Article article={article} />);
