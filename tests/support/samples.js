// The sample articles for tests in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'stories', 'articles');

export const sampleNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'));

/** A sample as a publisher at `origin` would send it: its address, its pictures and its replies' address are there. */
export const sample = (name, origin) =>
  JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8')
      .replaceAll('https://news.example', origin)
      .replaceAll(/\bimages\/(?=[\w-]+\.svg)/g, `${origin}/stories/articles/images/`),
  );
