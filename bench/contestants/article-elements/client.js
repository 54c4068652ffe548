// The library as it is shipped: the bundle for a script tag, and the element that it defines.
import '/cdn/article-elements.js';

export async function mount(host, article) {
  const view = document.createElement('article-view');
  view.newTab = 'none';
  view.withoutShare = true;
  view.article = article;
  host.append(view);
  await view.updateComplete;
  return {
    async update(changed) {
      view.article = changed;
      await view.updateComplete;
    },
    /** What was out of view is laid out, too. */
    async settled() {
      while (view.shadowRoot.querySelector('[data-extent]')) await new Promise(requestIdleCallback);
    },
    unmount: () => view.remove(),
  };
}
