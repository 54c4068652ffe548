/** URL of the playground; `hash` sets its state. */
export const playgroundAddress = (hash = ''): string =>
  new URL(`./playground/index.html${hash}`, document.baseURI).href;
