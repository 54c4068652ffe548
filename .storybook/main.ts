import { mkdirSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { writePages } from './pages.js';

writePages();
// Storybook requires the folder; `npm run build:storybook` fills it.
mkdirSync('.cache/playground', { recursive: true });

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Not the project's vite.config.ts, which builds one file for a script tag.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.@(mdx|stories.ts)', '../.cache/storybook-pages/*.mdx'],
  // The playground is part of the site: pages link to it, and show its hosts.
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
  // Our own toolbars replace those for backgrounds and viewports.
  features: { experimentalSearchDocsHeadings: true, backgrounds: false, viewport: false },
  // Browsers with `light-dark()`, which Vite would otherwise rewrite. Storybook uses only the target of the Vite config's `build`.
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
