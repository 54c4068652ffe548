// The stories of the built Storybook.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const index = join(import.meta.dirname, '..', '..', 'storybook-static', 'index.json');

/** All stories, each with its id, its name, and the name of its file. */
export const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  .filter(({ type }) => type === 'story')
  .map(({ id, tags, importPath }) => ({
    id,
    tags,
    name: id.split('--')[1],
    file: basename(importPath, '.stories.ts'),
  }));
