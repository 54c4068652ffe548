import { isServer } from 'lit-html/is-server.js';

/** Absolute address of the page; on a server there is none. */
export const pageAddress = (): string | undefined => (isServer ? undefined : document.baseURI);
