import { hydrateRoot } from 'react-dom/client';
import { Article } from './article.jsx';

export const hydrate = (host, article) => hydrateRoot(host, <Article article={article} />);
