/** Where the playground is in the site; `hash` says what it shows. */
export const playgroundAddress = (hash = ''): string =>
  new URL(`./playground/index.html${hash}`, document.baseURI).href;
