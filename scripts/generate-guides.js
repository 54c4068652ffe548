// npm run guides: copies the code of the examples into the guides to frameworks, behind each line `<!-- examples/… -->`.
// `--check` changes nothing, and fails when a guide is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

const folder = join(root, 'docs', 'frameworks');
const place = /(<!-- (examples\/[^ ]+) -->\n\n```\w+\n)[^]*?(?=```\n)/g;

for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const guide = readFileSync(file, 'utf8');
  const current = guide.replace(place, (_, start, path) => start + readFileSync(join(root, path), 'utf8'));
  if (current === guide) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, current);
  else {
    console.error(
      `docs/frameworks/${name} is not what the examples are: \`npm run generate\` writes it anew.`,
    );
    process.exitCode = 1;
  }
}
