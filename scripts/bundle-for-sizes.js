// Bundles what is no file of the package as its users would, for size-limit to weigh: into .cache/sizes/.
import { join } from 'node:path';
import { build } from 'vite';
import { flatImports, ownCopies, shortTemplates } from './cdn-plugins.js';
import { root } from './setup.js';

const outDir = join(root, '.cache/sizes');

/** One element by itself, in one file. */
await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [ownCopies(), shortTemplates(), flatImports()],
  build: {
    outDir,
    target: 'es2022',
    lib: {
      entry: 'src/elements/article-highlights/define.ts',
      formats: ['es'],
      fileName: 'article-highlights',
    },
    rolldownOptions: { output: { minify: true } },
  },
});

/** The renderer, for an edge worker: whole, and as much as a worker needs that answers with pages. */
const worker = (name, code) => ({
  name: 'worker',
  resolveId: (id) => (id === name ? id : undefined),
  load: (id) => (id === name ? code : undefined),
});
const server = join(root, 'dist/server/index.js');
for (const [name, code] of Object.entries({
  server: `export * from ${JSON.stringify(server)};`,
  'render-page': `export { renderPage } from ${JSON.stringify(server)};`,
})) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [worker(name, code)],
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: name },
        output: { minify: true, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
