// The playground's dev server, and `vite build`: the files for script tags, cdn/article-elements.js with all elements and, by
// `--mode elements`, cdn/<tag>.js with one.
import { defineConfig } from 'vite';
import { cdnPlugins } from './scripts/cdn-plugins.js';
import { elementTags } from './scripts/element-tags.js';

/** Each element by itself; what several have is in files that they share. */
const elements = {
  entries: Object.fromEntries(elementTags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  groups: [
    {
      name: 'base',
      test: /^[^?]*(?:node_modules\/@?lit|oxc-project|\/src\/(?:article|locales\/(?:en|index)|elements\/base)\b)[^?]*$/,
    },
    { name: 'text', test: /\/elements\/rich-text\// },
  ],
};
const all = { entries: { 'article-elements': 'src/define.ts' }, groups: [] };

export default defineConfig(({ command, mode }) => {
  const { entries, groups } = mode === 'elements' ? elements : all;
  return {
    publicDir: false,
    // Where index.html finds the Storybook: `npm start` serves it there.
    define: command === 'serve' ? { 'import.meta.env.STORYBOOK': JSON.stringify('storybook/') } : {},
    optimizeDeps: { entries: ['index.html', 'playground/hosts/*.html'] },
    server: { watch: { ignored: ['**/.cache/**', '**/cdn/**', '**/dist/**', '**/storybook-static/**'] } },
    plugins: command === 'build' ? cdnPlugins() : [],
    build: {
      outDir: 'cdn',
      emptyOutDir: mode !== 'elements',
      target: 'es2022',
      sourcemap: true,
      // As a library: an `import()` stays one, without Vite's loader around it.
      lib: { entry: entries, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          minify: true,
          codeSplitting: { groups },
          // What is loaded when needed, in the folder of its source, and what entries share. The name changes with what is in
          // it, so that a browser may keep it for good.
          chunkFileNames: ({ facadeModuleId }) =>
            `${/\/src\/(\w+)\//.exec(facadeModuleId ?? '')?.[1] ?? 'parts'}/[name]-[hash].js`,
        },
      },
    },
  };
});
