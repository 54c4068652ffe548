// How many bytes a page loads, compressed file by file, as they are sent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cdnEntries, withImports } from '../../scripts/cdn-files.js';
import { runNode } from '../support/npm.js';
import { built, root } from '../support/paths.js';
import { sharedSheet } from '../support/sheet.js';
import { resultTable } from '../support/statistics.js';

export const title = 'Bytes';

const columns = [
  { id: 'gzip', title: 'gzip', unit: 'kB' },
  { id: 'brotli', title: 'brotli', unit: 'kB' },
  { id: 'raw', title: 'uncompressed', unit: 'kB' },
];

/** Of several texts, each compressed by itself. */
function weigh(texts) {
  const sum = (size) => [texts.reduce((total, text) => total + size(text), 0) / 1000];
  return {
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
    raw: sum((text) => Buffer.byteLength(text)),
  };
}

const inProject = (file) => readFileSync(join(root, file));

/** What a contestant's page loads to show an article: its scripts, and the styles where they are not among them. */
function filesOf({ name, ours, ownStyles }) {
  const script = readFileSync(join(built, 'client', `${name}.js`));
  if (ours) return withImports('cdn/article-elements.js').map(inProject);
  return ownStyles ? [script] : [script, sharedSheet];
}

const tableOf = (title, note, things, byLimit) =>
  resultTable({
    title,
    note,
    columns,
    contestants: things,
    samples: Object.fromEntries(things.map(({ name, files }) => [name, weigh(files)])),
    byLimit,
  });

export function run({ contestants }) {
  runNode('scripts/bundle-for-sizes.js');
  const bundles = ['article-highlights', 'server', 'render-page']
    .map((name) => ({ name, title: name, file: `.cache/sizes/${name}.js`, ours: true }))
    .filter(({ file }) => existsSync(join(root, file)));
  const titles = {
    'article-highlights': 'article-highlights alone, with Lit',
    server: 'article-elements/server in an edge worker',
    'render-page': 'renderPage in an edge worker',
  };
  return {
    tables: [
      tableOf(
        'What a page loads to show an article',
        'Scripts and styles. The library: everything registered.',
        contestants.map((contestant) => ({ ...contestant, files: filesOf(contestant) })),
        true,
      ),
      tableOf(
        'Entries of the library',
        'With all that they import at once.',
        [
          ...cdnEntries().map((file) => ({
            name: file,
            title: file,
            files: withImports(file).map(inProject),
          })),
          ...bundles.map(({ name, file }) => ({ name, title: titles[name], files: [inProject(file)] })),
        ],
        false,
      ),
    ],
  };
}
