// node scripts/name-version.js: writes the version of package.json wherever else it stands, as part of `npm run version`:
// in src/http/version.ts, and in the addresses that the documents name.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const inDocs = readdirSync('docs', { recursive: true }).map((file) => join('docs', file));
const documents = ['README.md', ...inDocs].filter((path) => path.endsWith('.md'));

const inAddress = new RegExp(`(?<=/${name}@)\\d+\\.\\d+\\.\\d+[\\w.-]*`, 'g');
const asText = /(?<=version = ')[^']+/;

for (const [pattern, files] of [
  [inAddress, documents],
  [asText, ['src/http/version.ts']],
]) {
  for (const file of files) writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, version));
}
