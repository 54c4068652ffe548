import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { flatImportsPlugin } from './flat-imports-plugin.js';

/** What makes files for script tags out of modules. */
export const cdnPlugins = () => [
  // Shortens the html`` and css`` of templates.
  { ...literalsHtmlCssMinifier({ include: 'src/**', failOnError: true }), enforce: 'pre' },
  flatImportsPlugin(),
];
