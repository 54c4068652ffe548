import { mkdirSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { writePages } from './pages.js';

writePages();
// Storybook asks that it be there; `npm run build:storybook` fills it.
mkdirSync('.cache/playground', { recursive: true });

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Not the project's vite.config.ts, which builds one file for a script tag.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.@(mdx|stories.ts)', '../.cache/storybook-pages/*.mdx'],
  // The playground is part of the site: pages open articles in it, and show its hosts.
  staticDirs: ['./public', { from: '../.cache/playground', to: '/playground' }],
  addons: [
    // Tables in MDX.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The sidebar's search finds headings of pages, and so every token and property in the reference.
  // Backgrounds and sizes of the window are what our own toolbars choose.
  features: { experimentalSearchDocsHeadings: true, backgrounds: false, viewport: false },
  // Browsers that know `light-dark()`, which would otherwise be rewritten. Of the Vite config's `build`, Storybook takes the target alone.
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      chunkSizeWarningLimit: 3000,
    },
  }),
};

export default config;
