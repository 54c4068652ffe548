import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import './elements.js';

export const render = (article) =>
  collectResultSync(renderTemplate(html`<bench-article .article=${article}></bench-article>`));
