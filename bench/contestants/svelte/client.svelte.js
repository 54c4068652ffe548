import { flushSync, mount as mountComponent, unmount as unmountComponent } from 'svelte';
import Article from './article.svelte';

export function mount(host, article) {
  let shown = $state.raw(article);
  const component = mountComponent(Article, {
    target: host,
    props: {
      get article() {
        return shown;
      },
    },
  });
  flushSync();
  return {
    update(changed) {
      shown = changed;
      flushSync();
    },
    unmount: () => unmountComponent(component),
  };
}
