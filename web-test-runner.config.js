// Runs tests/**/*.test.ts in Chromium, or in the browsers that the variable BROWSERS names, one after the other.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserArgs, chosenBrowsers, findBrowser } from './scripts/find-browser.js';
import { startWebKitDriver, webkitCapabilities } from './scripts/webkit-driver.js';

const root = import.meta.dirname;

/** Lets modules import JSON, with `with { type: 'json' }`, which esbuild takes away, or without; `fetch` still gets JSON. */
const jsonModules = {
  name: 'json-modules',
  resolveImport: ({ source }) => (/^\.{0,2}\/.*\.json$/.test(source) ? `${source}?module` : undefined),
  async serve({ path, url }) {
    if (!url.endsWith('.json?module')) return;
    const json = await readFile(join(root, decodeURIComponent(path)), 'utf8');
    return { body: `export default ${json};`, type: 'js' };
  },
};

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: findBrowser('chromium'), args: browserArgs },
    }),
  // Any Firefox, through WebDriver BiDi; Playwright's own Firefox is not needed.
  firefox: () =>
    playwrightLauncher({
      product: 'firefox',
      launchOptions: { channel: 'moz-firefox', executablePath: findBrowser('firefox') },
    }),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      capabilities: webkitCapabilities(),
    }),
};

const browsers = [];
for (const name of chosenBrowsers) browsers.push(await launchers[name]());

/** Behaviour that is the same where a server rendered the elements: these tests run once more, on such elements. */
const served = [
  'tests/elements/answering.test.ts',
  'tests/elements/article-fields.test.ts',
  'tests/elements/article-replies.test.ts',
  'tests/elements/article-view.test.ts',
  'tests/elements/custom-blocks.test.ts',
  'tests/elements/custom-states.test.ts',
  'tests/elements/directions.test.ts',
  'tests/elements/keyed-updates.test.ts',
  'tests/elements/language-changes.test.ts',
  'tests/elements/language-tags.test.ts',
  'tests/elements/languages.test.ts',
  'tests/elements/isso-thread.test.ts',
  'tests/elements/field-size.test.ts',
  'tests/elements/focus.test.ts',
  'tests/elements/inherited-properties.test.ts',
  'tests/elements/inside-a-form.test.ts',
  'tests/elements/page-slots.test.ts',
  'tests/elements/reply-form-challenge.test.ts',
  'tests/elements/reply-form-kept.test.ts',
  'tests/elements/link-clicks.test.ts',
  'tests/elements/loading-events.test.ts',
  'tests/elements/live.test.ts',
  'tests/elements/media.test.ts',
  'tests/elements/reply-form.test.ts',
  'tests/elements/reply-list.test.ts',
  'tests/elements/cards.test.ts',
  'tests/elements/rich-text.test.ts',
  'tests/elements/rights.test.ts',
  'tests/elements/rights-in-time.test.ts',
  'tests/elements/scrollers.test.ts',
  'tests/elements/share-bar.test.ts',
  'tests/elements/text-blocks.test.ts',
  'tests/elements/ticking-times.test.ts',
  'tests/elements/typed-keys.test.ts',
  'tests/fuzz/articles.test.ts',
  'tests/theming/letters.test.ts',
];

/** The files and patterns that the command line names. */
function namedFiles() {
  const { values, positionals } = parseArgs({
    options: { files: { type: 'string', multiple: true } },
    strict: false,
  });
  return values.files ? [...values.files, ...positionals] : undefined;
}

/** Whoever names files means those, as their own and as served. */
async function servedFiles() {
  const named = namedFiles();
  if (!named) return served;
  const { createFilter } = await import('vite');
  const isNamed = createFilter(named, [], { resolve: root });
  return served.filter((file) => isNamed(resolve(root, file)));
}

const servedNow = await servedFiles();

/** Reports an assertion about an element in words: an element cannot leave its page, and the whole file would hang. */
const reportInWords = `afterEach(function () {
  const { err } = this.currentTest;
  for (const key of ['actual', 'expected']) if (err?.[key] instanceof Object) err[key] = String(err[key]);
});`;

/** Page that runs a file of tests, after a script. */
const page = (script) => (framework) =>
  `<!doctype html><script>${script}</script><script type="module" src="${framework}"></script><script type="module">${reportInWords}</script>`;

export default {
  // What takes longest comes first, so that at the end no browser waits for another.
  files: ['tests/fuzz/*.test.ts', 'tests/**/*.test.ts', '!tests/package/**'],
  groups: servedNow.length
    ? [{ name: 'served', files: servedNow, testRunnerHtml: page('window.served = true') }]
    : [],
  testRunnerHtml: page(''),
  rootDir: root,
  browsers,
  concurrentBrowsers: 1,
  concurrency: 1,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    jsonModules,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { 'process.env.FUZZ_SEED': JSON.stringify(process.env.FUZZ_SEED ?? '') },
    }),
  ],
  reporters: [
    defaultReporter(),
    junitReporter({ outputPath: '.cache/tests/elements.xml', reportLogs: true }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // No test is about time: this only ends what hangs.
  testFramework: { config: { timeout: 60_000 } },
};
