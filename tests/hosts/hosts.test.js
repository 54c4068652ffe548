// The same pixels in every host, in Chromium and Firefox.
import { pageEngines } from '../support/engines.js';
import { testHosts } from './matrix.js';

for (const engine of pageEngines) testHosts(engine);
