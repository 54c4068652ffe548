/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none. */
import { html, nothing } from '../html.js';
import { customBlockSlot, isCustomBlock } from '../../article/footnotes.js';
import type {
  Block,
  Callout,
  CustomBlock,
  Embed,
  PullQuote,
  TextBlock,
  Timeline,
} from '../../article/types.js';
import { day } from '../time.template.js';
import { heading } from '../heading.template.js';
import { foreign, interfaceSentence } from '../message.template.js';
import { link } from '../link.template.js';
import { interfaceLanguage, type View } from '../context.js';
import { figure } from './figure.template.js';
import { inline, noteReferences } from './marks.template.js';
import { richText } from './nested.js';
import { table } from './table.template.js';

/** One block that is neither list item nor quotation; those come several together. */
export function blockTemplate(block: Block, view: View): unknown {
  if (isCustomBlock(block)) return customBlock(block, view);
  switch (block._type) {
    case 'block':
      return textBlock(block, view);
    case 'figure':
      return figure(block, view);
    case 'pullQuote':
      return pullQuote(block);
    case 'callout':
      return callout(block, view);
    case 'table':
      return table(block, view);
    case 'timeline':
      return timeline(block, view);
    case 'embed':
      return embed(block, view);
    case 'divider':
      return html`<hr />`;
  }
}

function textBlock(block: TextBlock, view: View): unknown {
  switch (block.style) {
    case 'h3':
    case 'h4':
      return heading(below(view, block.style === 'h3' ? 1 : 2), inline(block, view), block.style);
    case 'code':
      return code(block, view);
    default:
      return html`<p>${inline(block, view)}</p>`;
  }
}

/** A listing; what `focusScrollers` makes of it when it is too wide is said there. */
function code(block: TextBlock, view: View): unknown {
  const { lang } = interfaceLanguage(view);
  return html`<pre
    class="code"
    role="group"
    aria-label=${view.locale.code}
    lang=${lang ?? nothing}
    dir="ltr"
  ><code lang=${lang ? view.lang : nothing}>${block.children.map(({ text }) => text)}</code>${noteReferences(block, view)}</pre>`;
}

/** The heading level so many levels below that of the section. */
const below = ({ level, sectionLevel }: View, steps: number): number => level + sectionLevel - 1 + steps;

function pullQuote({ text, attribution: source }: PullQuote): unknown {
  const cite = source && html`<figcaption><bdi>${source}</bdi></figcaption>`;
  return html`<figure class="pullquote" part="pullquote">
    <blockquote><p>${text}</p></blockquote>
    ${cite || nothing}
  </figure>`;
}

function callout({ variant, title, body }: Callout, view: View): unknown {
  return html`<div
    class="callout"
    role="note"
    data-variant=${variant || nothing}
    aria-label=${title || nothing}
  >
    ${title ? html`<p class="callout-title">${title}</p>` : nothing}${richText(body, view)}
  </div>`;
}

function timeline({ title, events }: Timeline, view: View): unknown {
  return html`<section class="timeline">
    ${title ? heading(below(view, 1), title, 'h3') : nothing}
    <ol role="list">
      ${events.map(
        ({ date, title: what, body }) =>
          html`<li>
            ${date ? html`<p class="timeline-date">${day(date, view.lang)}</p>` : nothing}
            <p class="timeline-title">${what}</p>
            ${richText(body, view)}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Something of another service is not loaded: its title, its address and its fallback are shown. */
function embed({ title, url, provider, fallback }: Embed, view: View): unknown {
  return html`<div class="embed">
    ${title ? html`<p class="embed-title">${title}</p>` : nothing}${richText(fallback, view)}
    ${url ? html`<p class="embed-link">${link(url, interfaceSentence(view.locale.openAt, foreign(provider || url, view), view), view)}</p>` : nothing}
  </div>`;
}

/** The page may put something of its own in the slot. */
function customBlock(block: CustomBlock, view: View): unknown {
  const key = view.customBlocks.get(block);
  const fallback = richText(block.fallback, view);
  return html`<div class="custom-block">
    ${key ? html`<slot name=${customBlockSlot(key)}>${fallback}</slot>` : fallback}
  </div>`;
}
