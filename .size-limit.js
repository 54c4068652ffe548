// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 61.6,
  'article-elements.classic': 112.3,
  'article-header': 43.8,
  'article-highlights': 42.3,
  'article-provider': 30.8,
  'article-terms': 32.4,
  'article-view': 60,
  'bottom-line-callout': 42.1,
  'reply-form': 36.4,
  'reply-list': 50.8,
  'section-block': 43.2,
  'share-bar': 37.4,
};

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2.2,
  de: 1.9,
  es: 1.8,
  fr: 1.9,
  ja: 2,
  pt: 1.8,
  'zh-Hans': 1.9,
  replying: 9.3,
  send: 4.5,
  wordpress: 1.1,
  json: 0.4,
  isso: 0.8,
  'fetch-json': 0.5,
  'html-to-portable-text': 23.7,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [36.6, 'article-highlights alone, with Lit'],
  server: [49.5, 'article-elements/server in an edge worker'],
  'render-page': [44.2, 'renderPage in an edge worker'],
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
