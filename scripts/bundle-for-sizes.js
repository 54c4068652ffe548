// Bundles what is no file of the package as its users would, for size-limit to weigh: into .cache/sizes/.
import { join } from 'node:path';
import { build } from 'vite';
import { flatImports, ownCopies, shortTemplates } from './cdn-plugins.js';
import { root } from './setup.js';

const bundle = (input, options) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ...options,
    build: {
      outDir: '.cache/sizes',
      emptyOutDir: false,
      target: 'es2022',
      ...options.build,
      rolldownOptions: { input, output: { minify: true, entryFileNames: '[name].js' } },
    },
  });

/** One element by itself, with Lit. */
const element = 'src/elements/article-highlights/define.ts';
await bundle(undefined, {
  plugins: [ownCopies(), shortTemplates(), flatImports()],
  build: { emptyOutDir: true, lib: { entry: { 'article-highlights': element }, formats: ['es'] } },
});

/** The renderer, for an edge worker: whole, and as much as a worker needs that answers with pages. */
const forWorkers = { ssr: { target: 'webworker', noExternal: true }, build: { ssr: true } };
const server = join(root, 'dist/server/index.js');
await bundle({ server }, forWorkers);
const page = `data:text/javascript,export { renderPage } from ${JSON.stringify(server)}`;
await bundle({ 'render-page': page }, forWorkers);
