// The playground's dev server, and `vite build`: the files for script tags. By default cdn/article-elements.js with all elements;
// by `--mode elements` cdn/<tag>.js with one; by `--mode classic` cdn/article-elements.classic.js, one script that is no module,
// with all that modules load later inside: pages that are opened as files (`file:`) may not load modules.
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { flatImports, integrity, ownCopies, shortTemplates } from './scripts/cdn-plugins.js';
import { tags } from './scripts/entry-points.js';

/** What several elements have is in files that they share. */
const shared = [
  {
    name: 'base',
    test: /^[^?]*(?:node_modules\/@?lit|oxc-project|\/src\/(?:article|locales\/(?:en|index)|elements\/base)\b)[^?]*$/,
  },
  { name: 'text', test: /\/elements\/rich-text\// },
];

/** As a library: an `import()` stays one, without Vite's loader around it. */
const modules = (entry: Record<string, string>, groups: typeof shared): BuildEnvironmentOptions => ({
  lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
  rolldownOptions: {
    output: {
      codeSplitting: { groups },
      // What is loaded when needed, in the folder of its source, and what entries share. The name changes with what is in it, so
      // that a browser may keep it for good.
      chunkFileNames: ({ facadeModuleId }) =>
        `${/\/src\/(\w+)\//.exec(facadeModuleId ?? '')?.[1] ?? 'parts'}/[name]-[hash].js`,
    },
  },
});

const builds: Record<string, BuildEnvironmentOptions> = {
  production: modules({ 'article-elements': 'src/define.ts' }, []),
  elements: modules(Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])), shared),
  classic: {
    lib: {
      entry: 'src/define.ts',
      formats: ['iife'],
      name: 'ArticleElements',
      fileName: () => 'article-elements.classic.js',
    },
    rolldownOptions: { output: { codeSplitting: false, exports: 'named' } },
  },
};

export default defineConfig(({ command, mode }) => {
  const serves = command === 'serve';
  const { lib, rolldownOptions } = builds[mode] ?? {};
  return {
    publicDir: false,
    // Where index.html finds the Storybook: `npm start` serves it there.
    define: serves ? { 'import.meta.env.STORYBOOK': JSON.stringify('storybook/') } : {},
    optimizeDeps: { entries: ['index.html', 'playground/hosts/*.html'] },
    server: { watch: { ignored: ['**/.cache/**', '**/cdn/**', '**/dist/**', '**/storybook-static/**'] } },
    plugins: serves
      ? []
      : [mode !== 'classic' && [ownCopies(), flatImports()], shortTemplates(), integrity()],
    build: {
      outDir: 'cdn',
      emptyOutDir: mode === 'production',
      target: 'es2022',
      sourcemap: true,
      lib,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { minify: true, ...rolldownOptions?.output },
      },
    },
  };
});
