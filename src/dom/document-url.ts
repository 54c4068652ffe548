import { isServer } from './is-server.js';

/** Absolute address of the page; on a server there is none. */
export const pageAddress = (): string | undefined => (isServer ? undefined : document.baseURI);

let origin: string | undefined;

/** Origin of the page, which stays what it is, and takes browsers a while to say; on a server there is none. */
export const pageOrigin = (): string | undefined => (isServer ? undefined : (origin ??= location.origin));
