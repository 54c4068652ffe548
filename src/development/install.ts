// Lets all elements warn of mistakes in a page. The package's entry points for development import this first; no other module does,
// so that production has no byte of it.
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
  // What is wrong in data that cannot be parsed follows from that.
  (element) => warnOfBrokenJson(element) || warnOfProblems(element),
];

/** A warning is never worth an exception. */
function run(checks: Check[], element: ArticleElement): void {
  for (const check of checks) {
    try {
      check(element);
    } catch {
      // What is looked at may be anything.
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
