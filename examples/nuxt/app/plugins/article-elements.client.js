import 'article-elements/define';

export default defineNuxtPlugin(() => {});
