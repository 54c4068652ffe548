/** @jsxImportSource preact */
import { render } from 'preact';
import { Article } from './article.jsx';

export function mount(host, article) {
  const show = (shown) => render(<Article article={shown} />, host);
  show(article);
  return { update: show, unmount: () => render(null, host) };
}
