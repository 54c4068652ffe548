import { isServer as isBuildForNode } from 'lit-html/is-server.js';

/**
 * Whether Lit renders on a server, without a page. Lit's build for Node is no sufficient sign, since it is also loaded
 * in unit tests with jsdom or happy-dom. The document of Lit's DOM shim belongs to no window.
 */
export const isServer = isBuildForNode && !globalThis.document?.defaultView;
