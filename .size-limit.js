// How large each thing may be that a page or a server loads, compressed by gzip, in kB of 1000 bytes: a little more than it is.
// Run after the build: npm run build.
import { basename, dirname } from 'node:path';
import { cdnEntries, cdnLazyParts, withImports } from './scripts/cdn-files.js';

/** What a script tag loads at once. */
const entries = {
  'article-elements': 71.6,
  'article-elements.classic': 134.7,
  'article-header': 52,
  'article-highlights': 50,
  'article-provider': 40.8,
  'article-terms': 42.9,
  'article-view': 72,
  'bottom-line-callout': 49.8,
  'reply-form': 47.1,
  'reply-list': 60.9,
  'section-block': 50.9,
  'share-bar': 48,
};

/** For an element that has no budget of its own yet. */
const newElement = 30;

/** What is loaded when it is needed, without the parts that the page has by then. */
const lazyParts = {
  ar: 2.6,
  de: 2.3,
  es: 2.2,
  fr: 2.3,
  ja: 2.5,
  pt: 2.2,
  'zh-Hans': 2.3,
  'extended-with-styles': 16.7,
  'article-replies': 13.9,
  'reply-form.behavior': 9.7,
  send: 4.7,
  wordpress: 1.2,
  json: 0.5,
  isso: 0.9,
  'fetch-json': 0.6,
  'html-to-portable-text': 23.7,
};

/** What is bundled by those who install the package. */
const bundles = {
  'article-highlights': [42.9, 'article-highlights alone, with Lit'],
  server: [67.3, 'article-elements/server in an edge worker'],
  'render-page': [61.9, 'renderPage in an edge worker'],
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
