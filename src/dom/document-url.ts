import { isServer } from './is-server.js';

/** Absolute URL of the page; `undefined` on a server. */
export const documentUrl = (): string | undefined => (isServer ? undefined : document.baseURI);

let origin: string | undefined;

/** Origin of the page; `undefined` on a server. Cached, since reading it is slow. */
export const pageOrigin = (): string | undefined => (isServer ? undefined : (origin ??= location.origin));
