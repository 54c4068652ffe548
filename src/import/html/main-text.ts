import { attribute, elementsIn, find, findAll, hasClass, named, textOf } from './nodes.js';
import type { HtmlElement } from './tree.js';

/** Elements that hold the text of an article alone, as sites and systems name them, the surest first. */
const telling: ((element: HtmlElement) => boolean)[] = [
  (element) => attribute(element, 'itemprop') === 'articleBody',
  (element) =>
    hasClass(
      element,
      /^(?:entry-content|post-content|article-(?:body|content|text)|story-?body|post-body|single-content|gh-content|td-post-content|wp-block-post-content|e-content|content__article-body|field--name-body|article__(?:body|content))$/,
    ),
];

/** The element of a page that holds the text of its article. */
export function mainOf(body: HtmlElement): HtmlElement {
  for (const test of telling) {
    const longest = longestOf(findAll(body, test));
    if (longest) return longest;
  }
  const articles = findAll(body, named('article'));
  const outer =
    longestOf(articles) ??
    find(body, (element) => element.name === 'main' || attribute(element, 'role') === 'main') ??
    body;
  return densest(outer);
}

function longestOf(elements: HtmlElement[]): HtmlElement | undefined {
  const lengths = elements.map((element) => textOf(element).length);
  const most = Math.max(0, ...lengths.slice(0, 10_000));
  return most > 0 ? elements[lengths.indexOf(most)] : undefined;
}

/** Descends to the element in which most of the text of paragraphs stands, as long as one child has nearly all of it. */
function densest(outer: HtmlElement): HtmlElement {
  let at = outer;
  for (;;) {
    const total = paragraphText(at);
    const next: HtmlElement | undefined = elementsIn(at).find(
      (child) =>
        !/^(?:p|ul|ol|blockquote|table|figure|section|pre|dl)$/.test(child.name) &&
        paragraphText(child) >= total * 0.9,
    );
    if (!next || !total) return at;
    at = next;
  }
}

const paragraphText = (element: HtmlElement): number =>
  findAll(element, named('p', 'li', 'blockquote')).reduce(
    (sum, paragraph) => sum + textOf(paragraph).trim().length,
    0,
  );
