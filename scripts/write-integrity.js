// Writes cdn/integrity.json: the hash of every script in cdn/, by its path there, for `integrity` attributes and import maps.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const folder = join(root, 'cdn');
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;

const scripts = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const table = Object.fromEntries(scripts.map((file) => [file, hash(file)]));
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(table, null, 2)}\n`);
