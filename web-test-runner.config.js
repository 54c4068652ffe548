// Runs tests/**/*.test.ts in Chromium.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './scripts/find-browser.js';
import { countsReporter } from './scripts/test-counts.js';

const root = import.meta.dirname;

const importedAsScript = (context) =>
  context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';

/** Lets modules import JSON without `with { type: 'json' }`, as bundlers do; `fetch` still gets JSON. */
const jsonModules = {
  name: 'json-modules',
  async serve(context) {
    if (!importedAsScript(context)) return;
    const json = await readFile(join(root, decodeURIComponent(context.path)), 'utf8');
    return { body: `export default ${json};`, type: 'js', headers: { 'cache-control': 'no-store' } };
  },
  // The server keeps what plugins transform; these two keep it from mixing up both forms of a file.
  transform: () => undefined,
  transformCacheKey: (context) => (importedAsScript(context) ? 'json-module' : undefined),
};

/** `executeServerCommand('aria-snapshot', { selector })`: what assistive technology is told about a part of the page. */
const ariaSnapshot = {
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return;
    return session.browser
      .getPage(session.id)
      .locator(payload?.selector ?? 'body')
      .ariaSnapshot();
  },
};

export default {
  files: ['tests/**/*.test.ts', '!tests/package/**'],
  rootDir: root,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: browserArgs },
    }),
  ],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    jsonModules,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ariaSnapshot,
  ],
  reporters: [defaultReporter(), countsReporter()],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
};
