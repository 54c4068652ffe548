// The same pixels in every host, in Chromium and Firefox, or in those of them that the variable HOSTS_BROWSERS names.
import { pageEngines } from '../support/engines.js';
import { testHosts } from './matrix.js';

const { HOSTS_BROWSERS } = process.env;
const chosen = pageEngines.filter((engine) => !HOSTS_BROWSERS || HOSTS_BROWSERS.split(' ').includes(engine));

for (const engine of chosen) testHosts(engine);
