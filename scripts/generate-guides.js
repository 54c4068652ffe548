// npm run generate: copies the code of the examples into the guides to frameworks, behind each line `<!-- examples/… -->`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'docs/frameworks';
const place = /(<!-- (examples\/[^ ]+) -->\n\n```\w+\n)[^]*?(?=```\n)/g;

for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const guide = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    guide.replace(place, (_, start, path) => start + readFileSync(path, 'utf8')),
  );
}
