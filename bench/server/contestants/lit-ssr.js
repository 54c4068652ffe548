// The library's template through Lit's own renderer for servers: one root, no element inside it.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { template } from './article-elements.js';

export const litSsr = (article) => collectResultSync(render(template(article, false)));
