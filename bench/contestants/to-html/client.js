import { render } from './markup.js';

export function mount(host, article) {
  const show = (shown) => {
    host.innerHTML = render(shown);
  };
  show(article);
  return { update: show, unmount: () => host.replaceChildren() };
}
