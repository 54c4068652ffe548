// npm run check:api [file]: compares the interface with the last release's, names the bump that the difference needs, and
// fails when the version and the change sets announce less.
import { readFileSync } from 'node:fs';
import { bumpBetween, pendingBump } from './api/announced.js';
import { bumps, compare, forVersion, larger, neededBump } from './api/compare.js';
import { extract } from './api/extract.js';

const [file = 'api/last-release.json', changesets = '.changeset'] = process.argv.slice(2);
const release = JSON.parse(readFileSync(file, 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const changes = compare(release.api, extract());
const needed = forVersion(neededBump(changes), release.version);
const announced = larger(bumpBetween(release.version, version), pendingBump(changesets, name));

const isFirst = Object.keys(release.api).length === 0;
const enough = bumps.indexOf(announced) >= bumps.indexOf(needed);
if (!isFirst) for (const { bump, reason } of changes) console.log(`${bump.padEnd(5)}  ${reason}`);
const since = isFirst
  ? 'The first release'
  : `Since ${release.version}, ${changes.length} changes: what comes`;
console.log(`${since} needs ${needed}, and ${announced} is announced.`);
if (!enough) console.error(`Announce it: \`npx changeset\`, and choose ${needed}. See docs/semver.md.`);
process.exitCode = enough ? 0 : 1;
