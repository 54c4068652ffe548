// Writes api/last-release.json: the interface of the version that is about to be released.
import { readFileSync } from 'node:fs';
import { extract } from './api/extract.js';
import { write } from './manifest/elements.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
await write('api/last-release.json', JSON.stringify({ version, api: extract() }));
