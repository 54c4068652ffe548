// Runs tests/**/*.test.ts in Chromium.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './scripts/find-browser.js';
import { countsReporter } from './scripts/test-counts.js';

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
