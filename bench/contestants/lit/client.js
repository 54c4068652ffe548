import './elements.js';

export async function mount(host, article) {
  const view = document.createElement('bench-article');
  view.article = article;
  host.append(view);
  await view.updateComplete;
  return {
    async update(changed) {
      view.article = changed;
      await view.updateComplete;
    },
    unmount: () => view.remove(),
  };
}
