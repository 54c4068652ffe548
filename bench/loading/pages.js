// Pages with the same article among the same words, which come to the reader in different ways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderArticle } from '../../dist/server/index.js';
import { labels, smallArticle } from '../support/articles.js';
import { built } from '../support/paths.js';
import { sharedSheet } from '../support/sheet.js';

const article = smallArticle();
const json = JSON.stringify(article).replaceAll('<', '\\u003c');

const rendered = async (name) =>
  (await import(pathToFileURL(join(built, 'server', `${name}.js`)))).render(article);

/** What stands below the article, and is shifted by one that comes late. */
const below = `<footer>${`<p>${labels.highlights} of the week, and what else there is to read on this page.</p>`.repeat(12)}</footer>`;

const page = (main, { head = '', end = '' } = {}) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page with an article</title>
<style>body { margin: 0 } footer { padding: 1em }</style>
${head}
<header><p>The Harbour News</p></header>
<main>${main}</main>
${below}
${end}`;

const styles = `<style>${sharedSheet}</style>`;
const dataScript = `<script type="application/json" id="article">${json}</script>`;

const mounting = (name, head = styles) =>
  page('<div class="host"></div>', {
    head: `${head}<link rel="modulepreload" href="/built/client/${name}.js">`,
    end: `${dataScript}<script type="module">
import { mount } from '/built/client/${name}.js';
mount(document.querySelector('.host'), JSON.parse(document.querySelector('#article').textContent));
</script>`,
  });

const attributes = 'new-tab="none" without-share';
const ourScript = '<script type="module" src="/cdn/article-elements.js"></script>';

/** The ways, the first of which is what the others are measured by. */
export const ways = async () => [
  { name: 'plain', title: 'plain HTML', html: page(await rendered('limit'), { head: styles }) },
  {
    name: 'ours-served',
    title: 'article-elements, server-rendered',
    ours: true,
    html: page(renderArticle(article, { newTab: 'none', withoutShare: true }), { head: ourScript }),
  },
  {
    name: 'react-served',
    title: 'React, server-rendered and hydrated',
    html: page(`<div class="host">${await rendered('react')}</div>`, {
      head: `${styles}<link rel="modulepreload" href="/built/hydrate/react.js">`,
      end: `${dataScript}<script type="module">
import { hydrate } from '/built/hydrate/react.js';
hydrate(document.querySelector('.host'), JSON.parse(document.querySelector('#article').textContent));
</script>`,
    }),
  },
  {
    name: 'ours',
    title: 'article-elements, script only',
    ours: true,
    html: page(
      `<article-view ${attributes}><script type="application/json">${json}</script></article-view>`,
      {
        head: ourScript,
      },
    ),
  },
  { name: 'react', title: 'React, script only', html: mounting('react') },
  { name: 'preact', title: 'Preact, script only', html: mounting('preact') },
  { name: 'lit', title: 'Lit, an element per block, script only', html: mounting('lit', '') },
];

/** Files of the contestants, by address. */
export const builtFile = (url) => readFileSync(join(built, url.slice('/built/'.length)));
