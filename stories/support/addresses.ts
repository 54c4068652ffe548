import { silence, standIn } from './pretend.js';

/** Where one of the samples can be loaded from. */
export const sampleAddress = new URL('../articles/minimal.json', import.meta.url).href;

/** An address that answers, but not with an article. */
export const brokenAddress = 'data:text/plain,This%20is%20no%20article.';

/** An address that does not answer while {@link keepSilent} is in force. */
export const silentAddress = '/silence.json';

/** Lets `silentAddress` keep everyone waiting; returns what ends it. */
export const keepSilent = (): (() => void) => standIn(silentAddress, silence);
