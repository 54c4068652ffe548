// Writes cdn/article-elements.classic.js: all elements in one script that is no module, with all that modules load later inside.
// Pages that are opened as files (`file:`) may not load modules.
import { build } from 'vite';
import { fileForScriptTagsPlugins } from './cdn-plugins.js';
import { root } from './setup.js';

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: fileForScriptTagsPlugins(),
  build: {
    outDir: 'cdn',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: {
      entry: 'src/define.ts',
      formats: ['iife'],
      name: 'ArticleElements',
      fileName: () => 'article-elements.classic.js',
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { minify: true, codeSplitting: false, exports: 'named' },
    },
  },
});
