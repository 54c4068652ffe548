// Builds the contestants for production, each as one file, as an app would be.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bench, built, root } from './paths.js';
import { sharedSheet } from './sheet.js';

/** The styles that all share, as a module. */
const sheetPlugin = {
  name: 'sheet',
  resolveId: (id) => (id === 'virtual:sheet' ? '\0sheet' : undefined),
  load: (id) => (id === '\0sheet' ? `export default ${JSON.stringify(sharedSheet)}` : undefined),
};

const ourServer = pathToFileURL(join(root, 'dist/server/index.js')).href;

async function bundle(input, folder, name, ssr) {
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    publicDir: false,
    plugins: [sheetPlugin, svelte({ configFile: false }), vue()],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr,
      outDir: join(built, folder),
      emptyOutDir: false,
      target: ssr ? 'node20' : 'es2022',
      minify: !ssr,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(bench, input),
        preserveEntrySignatures: 'strict',
        external: ['/cdn/article-elements.js', 'article-elements/server'],
        output: {
          entryFileNames: `${name}.js`,
          paths: { 'article-elements/server': ourServer },
        },
      },
    },
  });
}

/** Builds what takes part into `.cache/bench`. */
export async function buildContestants(contestants) {
  rmSync(built, { recursive: true, force: true });
  process.env.NODE_ENV = 'production';
  await bundle('client/page.js', 'page', 'page', false);
  for (const { name, client, server, hydrate } of contestants) {
    await bundle(`contestants/${client}`, 'client', name, false);
    if (server) await bundle(`contestants/${server}`, 'server', name, true);
    if (hydrate) await bundle(`contestants/${hydrate}`, 'hydrate', name, false);
  }
}
