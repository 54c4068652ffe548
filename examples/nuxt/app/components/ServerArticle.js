import { renderArticle } from 'article-elements/server';
import { defineComponent, h, onMounted, ref } from 'vue';

/** An article that is finished HTML before any script runs. */
export default defineComponent({
  props: { article: { type: Object, required: true } },
  setup({ article }) {
    // The renderer stays on the server. A page that is opened in the browser starts empty.
    const innerHTML = import.meta.server ? renderArticle(article) : '<article-view></article-view>';
    const place = ref();
    onMounted(() => {
      place.value.firstElementChild.article = article;
    });
    // Not `v-html` in a template, which Vue sets again where it takes over from a server.
    return () => h('div', { ref: place, innerHTML });
  },
});
