// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 77,
  'article-elements.classic': 144,
  'article-header': 57.1,
  'article-highlights': 54.6,
  'article-provider': 45.4,
  'article-terms': 47.5,
  'article-view': 77.7,
  'bottom-line-callout': 54.4,
  'reply-form': 51.8,
  'reply-list': 65.4,
  'section-block': 55.5,
  'share-bar': 52.6,
};

/** For an element that has no budget of its own yet. */
const newElement = 30;

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2.9,
  de: 2.5,
  es: 2.4,
  fr: 2.5,
  ja: 2.7,
  pt: 2.4,
  'zh-Hans': 2.6,
  'extended-with-styles': 19.9,
  'article-replies': 14.2,
  'reply-form.behavior': 9.9,
  send: 4.8,
  wordpress: 1.2,
  json: 0.6,
  isso: 1,
  'fetch-json': 0.7,
  'html-to-portable-text': 23.8,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [48, 'article-highlights alone, with Lit'],
  server: [75.9, 'article-elements/server in an edge worker'],
  'render-page': [70.5, 'renderPage in an edge worker'],
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
