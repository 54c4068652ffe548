// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 61.2,
  'article-elements.classic': 110.8,
  'article-header': 43.5,
  'article-highlights': 42,
  'article-provider': 33.5,
  'article-terms': 35.2,
  'article-view': 59.7,
  'bottom-line-callout': 41.8,
  'reply-form': 39.1,
  'reply-list': 50.4,
  'section-block': 42.9,
  'share-bar': 40.1,
};

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2,
  de: 1.7,
  es: 1.7,
  fr: 1.7,
  ja: 1.8,
  pt: 1.6,
  'zh-Hans': 1.7,
  replying: 9.3,
  send: 4.5,
  wordpress: 1.1,
  json: 0.4,
  isso: 0.8,
  'fetch-json': 0.5,
  'html-to-portable-text': 23.5,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [29.7, 'article-highlights alone, with Lit'],
  server: [42.4, 'article-elements/server in an edge worker'],
  'render-page': [37.2, 'renderPage in an edge worker'],
};

/** The goals that have been set, where a budget is not below them yet. */
const goals = {
  'cdn/article-elements.js': 20,
  'article-highlights alone, with Lit': 8.5,
  'article-elements/server in an edge worker': 15,
};

const checks = [
  ...cdnEntries().map((file) => check(file, entries[nameOf(file)], withImports(file))),
  ...cdnLazyParts().map((file) => check(nameOf(file), lazyParts[nameOf(file)], [file])),
  ...Object.entries(bundles).map(([file, [kilobytes, name]]) =>
    check(name, kilobytes, [`.cache/sizes/${file}.js`]),
  ),
];

/** The name of a file without its folder, its ending and, where it has that, what stands for its content. */
function nameOf(file) {
  return basename(file, '.js').replace(dirname(file) === 'cdn' ? '' : /-[\w-]{8}$/, '');
}

function check(name, kilobytes, path) {
  if (!kilobytes) throw new Error(`${name} has no budget: give it one in .size-limit.js`);
  const goal = goals[name] ? ` (goal: ${goals[name]} kB)` : '';
  return { name: name + goal, path, limit: `${kilobytes * 1000} B`, gzip: true };
}

export default checks;
