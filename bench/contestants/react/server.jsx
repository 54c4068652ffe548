import { renderToString } from 'react-dom/server';
import { Article } from './article.jsx';

export const render = (article) => renderToString(<Article article={article} />);
