import type { Block } from '../../../article/types.js';
import { find, findAll, hasClass, lineOf, named } from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement } from '../tree.js';

/** A link set as a button. */
export function button(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const link = element.name === 'a' ? element : find(element, named('a'));
  const text = link && lineOf(link);
  const href = link && reader.address(link, 'link', 'href');
  if (!text || !href) return undefined;
  const isSecondary = hasClass(element, /^(?:is-style-outline|.*secondary.*)$/);
  return [reader.hold({ _type: 'button', text, href, ...(isSecondary && { variant: 'secondary' }) })];
}

/** A file to download. The button beside its name is the card's own. */
export function file(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const links = findAll(element, named('a'));
  const link = links.find((candidate) => !hasClass(candidate, 'wp-block-file__button')) ?? links[0];
  const url = link && reader.address(link, 'media', 'href');
  if (!link || !url) return undefined;
  for (const other of links)
    if (other !== link) reader.leaveOut(other, 'The card of a file leads there as a whole.');
  for (const preview of findAll(element, named('object', 'embed')))
    reader.leaveOut(preview, 'The file itself, inside the page.', '');
  return [reader.hold({ _type: 'file', url, name: lineOf(link) || decodeName(url) })];
}

function decodeName(url: string): string {
  const name = url.replace(/[?#][^]*$/, '').replace(/^.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
