// The playground's dev server, and `vite build`: the one file for a script tag, cdn/article-elements.js.
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig } from 'vite';
import { policyPlugin } from './scripts/policy-plugin.js';

export default defineConfig(({ command }) => ({
  publicDir: false,
  optimizeDeps: { entries: ['index.html', 'playground/hosts/*.html'] },
  server: { watch: { ignored: ['**/.cache/**', '**/cdn/**', '**/dist/**', '**/storybook-static/**'] } },
  plugins:
    command === 'build'
      ? [
          // Shortens the html`` and css`` of templates.
          { ...literalsHtmlCssMinifier({ include: 'src/**', failOnError: true }), enforce: 'pre' },
          policyPlugin(),
        ]
      : [],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/define.ts',
      preserveEntrySignatures: 'strict',
      checks: { pluginTimings: false },
      output: {
        entryFileNames: 'article-elements.js',
        // Only what is imported lazily is a file of its own, in the folder of its source. Their names are part of published
        // addresses.
        chunkFileNames: ({ facadeModuleId }) =>
          `${/\/src\/(\w+)\//.exec(facadeModuleId ?? '')?.[1] ?? 'shared'}/[name].js`,
      },
    },
  },
}));
