// Adds warnings about mistakes in a page to all elements. Imported first by the package's development entry points, and
// by no other module, so that production builds contain none of it.
import { isServer } from '../dom/is-server.js';
import { ArticleElement } from '../elements/base/article-element.js';
import { warnOfDefinitions } from './definitions.js';
import { warnOfMissingData, warnOfProblems, warnOfReact } from './data.js';
import { warnOfSharedThreads } from './forms.js';
import { warnOfBrokenJson } from './json.js';
import { warnOfUnknownNames, watchProperties } from './values.js';

type Check = (element: ArticleElement) => unknown;

const afterFirstUpdate: Check[] = [warnOfMissingData, warnOfReact];
const afterEachUpdate: Check[] = [
  warnOfUnknownNames,
  // Problems of data that is not valid JSON are consequences of that.
  (element) => warnOfBrokenJson(element) || warnOfProblems(element),
];

/** Runs checks; a check never throws. */
function run(checks: Check[], element: ArticleElement): void {
  for (const check of checks) {
    try {
      check(element);
    } catch {
      // The inspected values may be anything.
    }
  }
}

function watch(element: ArticleElement): void {
  watchProperties(element.constructor);
  let isFirst = true;
  element.addController({
    hostUpdated() {
      run(afterEachUpdate, element);
      if (isFirst) run(afterFirstUpdate, element);
      isFirst = false;
    },
  });
  warnOfSharedThreads(element);
}

if (!isServer) {
  warnOfDefinitions();
  ArticleElement.addInitializer((element) => watch(element as ArticleElement));
}
