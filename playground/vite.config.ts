// For `npm run build:storybook`: the playground as files that work from any folder of a site. The Storybook takes them along.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const hosts = join(import.meta.dirname, 'hosts');
const pages = readdirSync(hosts).filter((name) => name.endsWith('.html'));

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  define: { 'import.meta.env.STORYBOOK': JSON.stringify('../') },
  build: {
    outDir: join(root, '.cache', 'playground'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know `light-dark()`, which would otherwise be rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: [join(root, 'index.html'), ...pages.map((page) => join(hosts, page))],
      checks: { pluginTimings: false },
    },
  },
});
