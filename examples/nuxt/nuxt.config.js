export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  // All browsers that Nuxt is built for preload modules by themselves.
  vite: { build: { modulePreload: { polyfill: false } } },
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      title: 'The Harbour Opens Again',
      link: [{ rel: 'icon', href: 'data:,' }],
    },
  },
});
