// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 54.8,
  'article-elements.classic': 104.2,
  'article-header': 36.8,
  'article-highlights': 35.3,
  'article-provider': 27.5,
  'article-terms': 29.5,
  'article-view': 53.2,
  'bottom-line-callout': 35.1,
  'reply-form': 33.1,
  'reply-list': 43.7,
  'section-block': 36.2,
  'share-bar': 34.5,
};

/** For an element that has no budget of its own yet. */
const newElement = 30;

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2.1,
  de: 1.8,
  es: 1.7,
  fr: 1.8,
  ja: 1.9,
  pt: 1.7,
  'zh-Hans': 1.8,
  'extended-with-styles': 5,
  replying: 9.6,
  send: 4.5,
  wordpress: 1.1,
  json: 0.4,
  isso: 0.8,
  'fetch-json': 0.5,
  'html-to-portable-text': 23.5,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [29.5, 'article-highlights alone, with Lit'],
  server: [43.9, 'article-elements/server in an edge worker'],
  'render-page': [38.7, 'renderPage in an edge worker'],
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
