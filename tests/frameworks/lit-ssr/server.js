// Elements rendered by Lit's own renderer for servers.
import 'article-elements/define';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const written = (template) => collectResult(render(template));

export const articleMarkup = (article) =>
  written(html`<article-view heading-level="2" .article=${article}></article-view>`);

export const highlightsMarkup = (highlights) =>
  written(html`<article-highlights .highlights=${highlights}></article-highlights>`);

export const addressMarkup = (src) => written(html`<article-view src=${src}></article-view>`);
