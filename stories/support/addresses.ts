import { silence, standIn } from './pretend.js';

/** URL of one of the samples. */
export const sampleAddress = new URL('../articles/minimal.json', import.meta.url).href;

/** URL that responds, but not with an article. */
export const brokenAddress = 'data:text/plain,This%20is%20no%20article.';

/** URL that does not respond while {@link keepSilent} is in effect. */
export const silentAddress = '/silence.json';

/** Keeps requests to `silentAddress` pending; returns a function that ends it. */
export const keepSilent = (): (() => void) => standIn(silentAddress, silence);
