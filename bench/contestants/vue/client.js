import { createApp, h, nextTick, shallowRef } from 'vue';
import Article from './article.vue';

export function mount(host, article) {
  const shown = shallowRef(article);
  const app = createApp({ render: () => h(Article, { article: shown.value }) });
  app.mount(host);
  return {
    update(changed) {
      shown.value = changed;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
}
