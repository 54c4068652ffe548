import { safeUrl } from '../../article/url.js';
import type { Line } from './line.js';
import { attribute, classesOf } from './nodes.js';
import type { HtmlElement } from './tree.js';

/** Elements that mark their text. */
const decorators: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  samp: 'code',
  tt: 'code',
  kbd: 'kbd',
  u: 'underline',
  ins: 'ins',
  s: 'strike-through',
  del: 'strike-through',
  strike: 'strike-through',
  sub: 'sub',
  sup: 'sup',
  small: 'small',
  q: 'q',
  mark: 'mark',
};

/** Style sheets' words for marks, as editors paste them. */
const styles: [pattern: RegExp, mark: string][] = [
  [/font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-style:\s*italic/, 'em'],
  [/text-decoration(?:-line)?:[^;]*underline/, 'underline'],
  [/text-decoration(?:-line)?:[^;]*line-through/, 'strike-through'],
  [/vertical-align:\s*super/, 'sup'],
  [/vertical-align:\s*sub/, 'sub'],
];

/** Icons and pasted wrappers, whose element says nothing. */
const isLook = (element: HtmlElement, style: string): boolean =>
  (element.name === 'b' && /font-weight:\s*(?:normal|400)/.test(style)) ||
  (element.name === 'mark' &&
    classesOf(element).includes('has-inline-color') &&
    /rgba\(0, ?0, ?0, ?0\)/.test(style));

/** The marks that an element puts on its text. */
export function marksOf(element: HtmlElement, line: Line, resolve: (address: string) => string): string[] {
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  const isPlain = isLook(element, style) || element.name === 'a';
  const own = !isPlain && Object.hasOwn(decorators, element.name) ? decorators[element.name]! : undefined;
  const marks = [
    own,
    ...(style && !isPlain ? styles.filter(([pattern]) => pattern.test(style)) : []).map(([, mark]) => mark),
  ];
  const definition = definitionOf(element, resolve);
  if (definition) marks.push(line.define(definition));
  const inLanguage = attribute(element, 'lang');
  if (inLanguage) marks.push(line.define({ _type: 'language', inLanguage, ...direction(element) }));
  return [...new Set(marks.filter((mark) => mark !== undefined))];
}

function definitionOf(
  element: HtmlElement,
  resolve: (address: string) => string,
): Parameters<Line['define']>[0] | undefined {
  const title = attribute(element, 'title');
  if ((element.name === 'abbr' || element.name === 'acronym') && title) return { _type: 'abbr', title };
  const href = element.name === 'a' ? safeUrl(attribute(element, 'href'), 'link') : undefined;
  return href === undefined ? undefined : { _type: 'link', href: resolve(href), ...relOf(element) };
}

const known = /^(?:author|external|license|nofollow|sponsored|tag|ugc)$/;

function relOf(element: HtmlElement): { rel?: string } {
  const rel = attribute(element, 'rel')
    ?.toLowerCase()
    .split(/\s+/)
    .filter((type) => known.test(type));
  return rel?.length ? { rel: rel.join(' ') } : {};
}

function direction(element: HtmlElement): { dir?: 'ltr' | 'rtl' | 'auto' } {
  const dir = attribute(element, 'dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? { dir } : {};
}
