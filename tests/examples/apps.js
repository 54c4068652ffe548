// The example apps, and how each is run. Quick ones come first.
//
//   name     its folder in examples/
//   folder   what its build writes, for any server of files
//   start    it has a server of its own (`npm start`, which heeds the variable PORT)
//   output   what its build writes, where it has a server
//   wordpress  it is a plugin
//   pages    its pages, each with what to look for:
//              plain    the article can be read before any script, as plain markup
//              served   the article is there before any script, and stays when the app takes over
//              ready    the page hears that an article is on screen
//              objects  properties that the app sets to objects
const inBrowser = { path: '/', ready: true, objects: ['article'] };
const onServer = { path: '/', served: true, objects: [] };

export const apps = [
  { name: 'html', folder: 'dist', pages: [{ path: '/', ready: true, objects: ['customNetworks'] }] },
  { name: 'react-19', folder: 'dist', pages: [inBrowser] },
  { name: 'vue', folder: 'dist', pages: [inBrowser] },
  { name: 'react-18', folder: 'dist', pages: [inBrowser] },
  { name: 'svelte', folder: 'dist', pages: [inBrowser] },
  { name: 'solid', folder: 'dist', pages: [inBrowser] },
  { name: 'eleventy', folder: '_site', pages: [onServer] },
  { name: 'astro', folder: 'dist', pages: [onServer] },
  { name: 'turbo', start: true, output: ['dist'], pages: [onServer] },
  { name: 'htmx', start: true, output: ['dist'], pages: [onServer] },
  { name: 'react-router', start: true, output: ['dist'], pages: [{ ...onServer, objects: ['article'] }] },
  { name: 'angular', folder: 'dist/browser', pages: [inBrowser] },
  {
    name: 'next',
    start: true,
    output: ['.next/server', '.next/static'],
    pages: [
      { path: '/', served: true, objects: [] },
      { path: '/client', served: true, objects: ['article'] },
    ],
  },
  {
    name: 'nuxt',
    start: true,
    output: ['.output'],
    pages: [{ path: '/', served: true, objects: ['article'] }],
  },
  {
    name: 'cloudflare',
    start: true,
    output: ['dist', '.wrangler/build'],
    pages: [{ path: '/articles/harbour', served: true, objects: [] }],
  },
  {
    name: 'wordpress',
    folder: 'dist',
    wordpress: true,
    pages: [{ ready: true, plain: true, objects: [] }],
  },
];
