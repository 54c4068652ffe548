import type { Block, Callout, FaqItem } from '../../../article/types.js';
import {
  classesOf,
  elementsIn,
  find,
  findAll,
  hasAttribute,
  isElement,
  lineOf,
  named,
  withClass,
} from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement } from '../tree.js';

/** Text that opens. Its line is plain text. */
export function details(element: HtmlElement, reader: HtmlReader): Block[] {
  const line = elementsIn(element).find(({ name }) => name === 'summary');
  const body = reader.blocksOf(element.children.filter((child) => child !== line));
  return [
    reader.hold({
      _type: 'details',
      summary: line ? lineOf(line) : '',
      body,
      ...(hasAttribute(element, 'open') && { open: true }),
    }),
  ];
}

const variants: [classes: RegExp, variant: Callout['variant']][] = [
  [/warning|caution|danger|error|important/i, 'warning'],
  [/tip|success|hint/i, 'tip'],
  [/background|explainer|fact/i, 'background'],
  [/note|info|notice/i, 'note'],
];

/** A box beside the text. */
export function callout(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  if (/^(?:p|span|li|a|h[1-6]|body|html|main|article)$/.test(element.name)) return undefined;
  const classes = classesOf(element).join(' ');
  const variant = variants.find(([pattern]) => pattern.test(classes))?.[1];
  const first = element.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.text.trim()),
  );
  const title = isElement(first) && (/^h[1-6]$/.test(first.name) || isTitle(first)) ? first : undefined;
  const body = reader.blocksOf(element.children.filter((child) => child !== title));
  const heading = title && lineOf(title);
  if (!body.length && !heading) return [];
  return [
    reader.hold({ _type: 'callout', ...(variant && { variant }), ...(heading && { title: heading }), body }),
  ];
}

const isTitle = withClass(/^(?:[\w-]*-)?(?:title|heading)$/);

/** Content beside the text that is not omitted. */
export const aside = (element: HtmlElement, reader: HtmlReader): Block[] | undefined =>
  callout(element, reader);

/** Questions and answers of Yoast SEO and Rank Math. */
export function faq(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const items: FaqItem[] = findAll(
    element,
    withClass(/^(?:schema-faq-section|rank-math-list-item|rank-math-faq-item)$/),
  ).flatMap((item) => {
    const question =
      find(item, withClass(/^(?:schema-faq-question|rank-math-question)$/)) ??
      find(item, named('h3', 'strong'));
    if (!question) return [];
    const answer = reader.blocksOf(item.children.filter((child) => child !== question));
    return [{ question: lineOf(question), answer }];
  });
  if (!items.length) return undefined;
  return [reader.hold({ _type: 'faq', items })];
}
