// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 60.6,
  'article-elements.classic': 115.6,
  'article-header': 40.9,
  'article-highlights': 39.5,
  'article-provider': 30.7,
  'article-terms': 32.8,
  'article-view': 60.8,
  'bottom-line-callout': 39.3,
  'reply-form': 37,
  'reply-list': 49.8,
  'section-block': 40.4,
  'share-bar': 37.9,
};

/** For an element that has no budget of its own yet. */
const newElement = 30;

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2.3,
  de: 2,
  es: 1.9,
  fr: 2,
  ja: 2.2,
  pt: 1.9,
  'zh-Hans': 2,
  'extended-with-styles': 5,
  'article-replies': 12.5,
  'reply-form.behavior': 9.7,
  send: 4.6,
  wordpress: 1.1,
  json: 0.4,
  isso: 0.8,
  'fetch-json': 0.5,
  'html-to-portable-text': 23.5,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [33.2, 'article-highlights alone, with Lit'],
  server: [48.4, 'article-elements/server in an edge worker'],
  'render-page': [43.1, 'renderPage in an edge worker'],
};

/** The goals that have been set, where a budget is not below them yet. */
const goals = {
  'cdn/article-elements.js': 20,
  'article-highlights alone, with Lit': 8.5,
  'article-elements/server in an edge worker': 15,
};

const checks = [
  ...cdnEntries().map((file) => check(file, entries[nameOf(file)] ?? newElement, withImports(file))),
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
