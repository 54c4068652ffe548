import type * as server from '../../src/server/index.js';
import type { ElementProps } from '../../src/server/index.js';
import { inert, jsonInside } from '../support/inert.js';
import { propertiesOf } from '../support/properties.js';

type Server = typeof server;
type Tag = keyof ElementProps;

/** Loads the library's server entry point. */
export const loadServer = (): Promise<Server> => import('../../src/server/index.js');

/** Props that an element gets from its provider. */
function fromProvider(element: Element): Record<string, unknown> {
  const provider = element.closest('article-provider');
  if (!provider) return {};
  const { article = jsonInside(provider), locale, newTab, headingLevel } = propertiesOf(provider);
  // A provider's level is that of the headline, an element's own is that of its first heading.
  const level =
    typeof headingLevel === 'number'
      ? headingLevel + (element.localName === 'article-header' ? 0 : 1)
      : undefined;
  return { article, locale, newTab, headingLevel: level };
}

/** Attributes that pages set on any element. */
const pageAttributes = (element: Element): Record<string, string> =>
  Object.fromEntries(
    ['id', 'class', 'slot', 'style']
      .filter((name) => element.hasAttribute(name))
      .map((name) => [name, element.getAttribute(name)!]),
  );

/** Children of an element, such as slotted content. */
const inside = (element: Element): string =>
  [...element.children]
    .filter(({ localName }) => localName !== 'script')
    .map(({ outerHTML }) => outerHTML)
    .join('');

function rendered(element: Element, { renderElement }: Server): string {
  const article = jsonInside(element);
  const props = {
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    pageUrl: location.href,
    ...fromProvider(element),
    ...(article ? { article } : {}),
    ...propertiesOf(element),
    attributes: pageAttributes(element),
  } as ElementProps[Tag];
  // Without an article, a server has nothing to render.
  if (element.localName === 'article-view' && !props.article) return element.outerHTML;
  const markup = renderElement(element.localName as Tag, props);
  const end = markup.lastIndexOf('</');
  return markup.slice(0, end) + inside(element) + markup.slice(end);
}

/** Placeholder of an element until the page is serialized. */
const place = (index: number): string => `⟦${index}⟧`;

/** Renders a story with its elements rendered by a server, as a page would send it. */
export function serverMarkup(story: unknown, server: Server): string {
  const page = inert(story);
  const elements = [...page.querySelectorAll(Object.keys(server.styleHashes).join())];
  const texts = elements.map((element) => rendered(element, server));
  // Only the HTML parser creates declarative shadow roots, so the markup is inserted as text.
  elements.forEach((element, index) => element.replaceWith(place(index)));
  return page.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/⟦(\d+)⟧/g, (_, index: string) => texts[Number(index)]!);
}
