import { isServer as isBuildForNode } from 'lit-html/is-server.js';

/**
 * Whether there is no page: Lit renders on a server. That Lit's build for Node is loaded does not say so, for it is in unit tests
 * with jsdom and happy-dom, too. The document that Lit's shim for servers has belongs to no window.
 */
export const isServer = isBuildForNode && !globalThis.document?.defaultView;
