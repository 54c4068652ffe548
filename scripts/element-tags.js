import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.js';

/** The tags of all elements, as their folders are called. */
export const elementTags = readdirSync(join(root, 'src/elements')).filter(
  (name) => name.includes('-') && existsSync(join(root, 'src/elements', name, 'define.ts')),
);
