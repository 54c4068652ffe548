// Elements that Lit renders on a server speak all languages once `article-elements/server` is imported, bundled or not.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createProject } from './consumer.js';

const words = {
  ar: 'أبرز النقاط',
  de: 'Das Wichtigste',
  en: 'Highlights',
  es: 'Lo más destacado',
  fr: 'L’essentiel',
  ja: '記事のポイント',
  pt: 'Destaques',
  'zh-Hans': '要点',
};

/** The module of a server that renders with Lit. */
const module = (imports) => `
  ${imports.join('\n')}
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { html } from 'lit';

  export const markup = (inLanguage) =>
    collectResult(render(html\`<article-view .article=\${{
      headline: 'A', inLanguage, highlights: ['B'], sections: ['C'], url: 'https://news.example/a',
    }}></article-view>\`));
`;

const elements = "import 'article-elements/define';";
const server = "import 'article-elements/server';";
const orders = { 'after the elements': [elements, server], 'before the elements': [server, elements] };

let project;
before(() => (project = createProject('lit-ssr', ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client'])));
after(() => project?.remove());

/** Renders with one of the project's modules, in a process of its own: elements are defined once. */
function expectWords(file) {
  const langs = [...Object.keys(words), 'de-AT', 'tlh'];
  const written = project.run(`
    const { markup } = await import('./${file}');
    const all = [];
    for (const lang of ${JSON.stringify(langs)}) all.push([lang, await markup(lang)]);
    console.log(JSON.stringify(all));
  `);
  // What is nearest to a language stands in for it.
  const expected = { ...words, 'de-AT': words.de, tlh: words.en };
  for (const [lang, html] of JSON.parse(written))
    assert.ok(html.includes(`>${expected[lang]}`), `${lang}: ${expected[lang]}`);
}

describe('Lit’s renderer for servers speaks the language of an article', () => {
  for (const [order, imports] of Object.entries(orders)) {
    it(`where the words are imported ${order}`, () => {
      const file = `server-${imports.indexOf(server)}.js`;
      writeFileSync(join(project.folder, file), module(imports));
      expectWords(file);
    });
  }

  it('in a bundle', async () => {
    const file = join(project.folder, 'bundled.js');
    writeFileSync(file, module(orders['after the elements']));
    const bundle = await rollup({
      input: file,
      plugins: [nodeResolve({ exportConditions: ['node'], preferBuiltins: true })],
      external: [/^lit$/, /^@lit/, /^lit-html/],
      onwarn: () => {},
    });
    await bundle.write({ file: join(project.folder, 'bundle.mjs'), inlineDynamicImports: true });
    expectWords('bundle.mjs');
  });
});
