import { parseJson } from '../article/json.js';
import type { ArticleElement } from '../elements/base/article-element.js';
import { noText } from '../elements/base/json-attribute.js';
import { attributeName } from './attribute-name.js';
import { quoted, warn } from './warn.js';

/** Text that can only be meant as JSON. */
const looksLikeJson = /^\s*(?:\{|\[[\s[{"\]])/;

const section = 'invalid-json';

/** Warns about invalid JSON, in attributes and in a script inside the element. Returns whether there is any. */
export function warnOfBrokenJson(element: ArticleElement): boolean {
  const { elementProperties } = element.constructor as typeof ArticleElement;
  let isBroken = false;
  for (const [property, { converter }] of elementProperties) {
    if (!(converter && 'fromAttribute' in converter)) continue;
    const name = attributeName(element, property);
    const text = element.getAttribute(name);
    const what = `The attribute \`${name}\` of <${element.localName}>`;
    if (text && warnOfText(text, what, name === 'article')) isBroken = true;
  }
  const script =
    isFailed(element) && element.querySelector(':scope > script[type*="json" i]:not([type*="ld+" i])');
  return (script && warnOfText(script.textContent, `The script in <${element.localName}>`, true)) || isBroken;
}

const isFailed = (element: ArticleElement & { status?: string; src?: string }): boolean =>
  element.status === 'error' && !element.src;

function warnOfText(text: string, what: string, isJsonOnly: boolean): boolean {
  if (noText.test(text)) {
    const fix = 'Use JSON.stringify(…), or set the property of the element instead.';
    warn(`${what} contains ${quoted(text)} instead of JSON. ${fix}`, section);
    return true;
  }
  if (!isJsonOnly && !looksLikeJson.test(text)) return false;
  try {
    parseJson(text);
    return false;
  } catch (error) {
    const fix = 'Create it with JSON.stringify(…), and escape quotation marks in attributes as &quot;.';
    warn(`${what} contains invalid JSON: ${(error as Error).message}. ${fix}`, section);
    return true;
  }
}
