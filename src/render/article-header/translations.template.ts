import { html, nothing } from '../html.js';
import { directionOf } from '../../article/direction.js';
import type { Article, Translation } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';
import { fill, gap, interfaceText } from '../message.template.js';

/** Links to the translations of the article, each labelled with the language's own name. */
export function translations({ translations: list = [] }: Article, context: RenderContext): unknown {
  const links = list.flatMap((one) => translationLink(one, context) ?? []);
  if (!links.length) return nothing;
  const gaps = links.map((_, index) => gap(index)).join(' · ');
  return html`<p class="translations">
    ${interfaceText(fill(context.locale.translations(gaps), links), context)}
  </p>`;
}

function translationLink({ inLanguage, url }: Translation, context: RenderContext): unknown {
  const safe = safeUrl(url, 'media');
  if (!safe) return undefined;
  const name = inLanguage ? nameOf(inLanguage) : safe;
  return html`<a
    href=${resolved(safe, context)}
    hreflang=${inLanguage || nothing}
    lang=${inLanguage || nothing}
    dir=${inLanguage ? directionOf(inLanguage) : nothing}
    rel="alternate"
    >${name}</a
  >`;
}

/** Name of a language in that language; its tag if the name is unknown. */
function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    const [first = '', ...rest] = name;
    return first.toLocaleUpperCase(tag) + rest.join('');
  } catch {
    return tag;
  }
}
