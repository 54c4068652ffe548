// Where things are.
import { join } from 'node:path';

export const bench = join(import.meta.dirname, '..');

export const root = join(bench, '..');

/** What is built for a run. */
export const built = join(root, '.cache/bench');

export const results = join(bench, 'results');
