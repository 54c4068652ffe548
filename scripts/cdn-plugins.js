import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { flatImportsPlugin } from './flat-imports-plugin.js';
import { ownCopiesPlugin } from './own-copies-plugin.js';

/** What makes one file of modules, for script tags. */
export const fileForScriptTagsPlugins = () => [
  // Shortens the html`` and css`` of templates.
  { ...literalsHtmlCssMinifier({ include: 'src/**', failOnError: true }), enforce: 'pre' },
];

/** What makes files that load others later. */
export const cdnPlugins = () => [
  ownCopiesPlugin(
    ['/reply-form/replying.ts'],
    ['/base/trusted-markup.ts', '/base/say.ts', '/locales/index.ts'],
  ),
  ...fileForScriptTagsPlugins(),
  flatImportsPlugin(),
];
