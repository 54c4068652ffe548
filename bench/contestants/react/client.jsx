import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Article } from './article.jsx';

export function mount(host, article) {
  const root = createRoot(host);
  const show = (shown) => flushSync(() => root.render(<Article article={shown} />));
  show(article);
  return { update: show, unmount: () => flushSync(() => root.unmount()) };
}
