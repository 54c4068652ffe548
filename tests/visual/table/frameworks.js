// Style sheets that real pages are made with.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);

const sheet = (name, path, more = {}) => ({ name, sheets: [path].flat(), ...more });

/** Tailwind's own rules, written out as its builds do. */
async function tailwind3() {
  const tailwind = require('tailwindcss-v3');
  const postcss = createRequire(require.resolve('tailwindcss-v3'))('postcss');
  const plugins = [tailwind({ content: [{ raw: '' }] })];
  return (await postcss(plugins).process('@tailwind base;', { from: undefined })).css;
}

async function tailwind4() {
  const loadStylesheet = async (id) => {
    const path = require.resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
    return { path, base: '', content: await readFile(path, 'utf8') };
  };
  const { build } = await compile(
    "@import 'tailwindcss/theme.css' layer(theme); @import 'tailwindcss/preflight.css' layer(base);",
    { loadStylesheet },
  );
  return build([]);
}

export default [
  sheet('Bootstrap, light', 'bootstrap/dist/css/bootstrap.css', { html: 'data-bs-theme="light"' }),
  sheet('Bootstrap, dark', 'bootstrap/dist/css/bootstrap.css', { html: 'data-bs-theme="dark"' }),
  { name: 'Tailwind 3 preflight', styles: await tailwind3() },
  { name: 'Tailwind 4 preflight', styles: await tailwind4() },
  sheet('Bulma, light', 'bulma/css/bulma.css', { html: 'data-theme="light"' }),
  sheet('Bulma, dark', 'bulma/css/bulma.css', {
    html: 'data-theme="dark"',
    around: (element) => `<div class="host content">${element}</div>`,
  }),
  sheet('normalize.css', 'normalize.css/normalize.css'),
  sheet('modern-normalize', 'modern-normalize/modern-normalize.css'),
  sheet(
    'sanitize.css',
    ['sanitize', 'forms', 'assets', 'typography', 'system-ui'].map((file) => `sanitize.css/${file}.css`),
  ),
  sheet('Pico, light', '@picocss/pico/css/pico.css', { html: 'data-theme="light"' }),
  sheet('Pico, dark', '@picocss/pico/css/pico.css', { html: 'data-theme="dark"' }),
  sheet('Materialize', 'materialize-css/dist/css/materialize.css'),
  sheet('Milligram', 'milligram/dist/milligram.css'),
  sheet('Water, dark', 'water.css/out/dark.css'),
  sheet('Simple.css', 'simpledotcss/simple.css'),
  sheet('UIkit', 'uikit/dist/css/uikit.css', {
    around: (element) => `<div class="host uk-article uk-dropcap">${element}</div>`,
  }),
  sheet('Pure', 'purecss/build/pure.css'),
  sheet('Tachyons', 'tachyons/css/tachyons.css', {
    around: (element) => `<div class="host f1 i ttu tracked-mega lh-solid tr red">${element}</div>`,
  }),
  sheet('destyle.css', 'destyle.css/destyle.css'),
  sheet('ress', 'ress/ress.css'),
  sheet('minireset.css', 'minireset.css/minireset.css'),
  sheet('Sakura, dark', 'sakura.css/css/sakura-dark.css'),
  sheet('Spectre', 'spectre.css/dist/spectre.css'),
  sheet('The New CSS Reset', 'the-new-css-reset/css/reset.css'),
  sheet('MVP.css', 'mvp.css/mvp.css'),
  sheet('WordPress, a classic theme (UnderStrap)', 'understrap/css/theme.css', {
    body: 'class="single single-post wp-embed-responsive"',
    around: (element) =>
      `<article class="host post type-post hentry"><div class="entry-content">${element}</div></article>`,
  }),
  {
    name: 'WordPress, a block theme',
    styles: await readFile(new URL('./wordpress-block-theme.css', import.meta.url), 'utf8'),
    body: 'class="wp-singular single wp-embed-responsive"',
    around: (element) => `<main class="wp-block-group is-layout-constrained">
      <div class="host entry-content wp-block-post-content has-global-padding is-layout-constrained">${element}</div>
    </main>`,
  },
];
