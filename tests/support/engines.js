// The engines to look at pages in.
import { chosenBrowsers } from '../../scripts/find-browser.js';

export const engines = chosenBrowsers;

/** Those that Puppeteer can drive. */
export const pageEngines = engines.filter((engine) => engine !== 'webkit');
