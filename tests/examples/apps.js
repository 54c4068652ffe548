// The example apps, and how each is run. Quick ones come first.
//
//   name     its folder in examples/
//   folder   what its build writes, for any server of files
//   start    it has a server of its own (`npm start`, which heeds the variable PORT)
//   output   what its build writes, where it has a server
//   paths    its pages, each with what it `shows`:
//              served   the article is there before any script, and stays when the app takes over
//              ready    the page hears that an article is on screen
//              objects  properties that the app sets to objects
const inBrowser = { path: '/', ready: true, objects: ['article'] };

export const apps = [
  { name: 'html', folder: 'dist', pages: [{ path: '/', ready: true, objects: ['customNetworks'] }] },
  { name: 'react-19', folder: 'dist', pages: [inBrowser] },
  { name: 'vue', folder: 'dist', pages: [inBrowser] },
  {
    name: 'next',
    start: true,
    output: ['.next/server', '.next/static'],
    pages: [
      { path: '/', served: true, objects: [] },
      { path: '/client', served: true, objects: ['article'] },
    ],
  },
];
