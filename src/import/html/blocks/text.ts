import type { Block } from '../../../article/types.js';
import { attribute, find, hasClass, lineOf } from '../nodes.js';
import type { HtmlReader } from '../reader.js';
import type { HtmlElement } from '../tree.js';
import { embedOf, isEmbeddable } from './providers.js';

/** A heading as a block. Where it stands between sections, it begins one. */
export function heading(element: HtmlElement, reader: HtmlReader): Block[] {
  const anchor = find(element, ({ name, attributes }) => name === 'a' && !attributes.href && !!attributes.id);
  const id = attribute(element, 'id') ?? (anchor && attribute(anchor, 'id'));
  const block = reader.lineOf(element.children, { style: element.name, ...(id && { id }) });
  return block ? [reader.hold(block)] : [];
}

/** A paragraph that is only an address, or only a sign that parts scenes; all others are left to their children. */
export function paragraph(element: HtmlElement, reader: HtmlReader): Block[] | undefined {
  const text = lineOf(element);
  if (/^(?:\* ?\* ?\*|⁂|[•·] ?[•·] ?[•·]|– ?– ?–|—)$/.test(text))
    return [reader.hold({ _type: 'divider', style: 'asterism' })];
  if (/^https?:\/\/\S+$/.test(text) && isEmbeddable(text)) return [reader.hold(embedOf(text))];
  return undefined;
}

export function divider(element: HtmlElement, reader: HtmlReader): Block[] {
  return [reader.hold({ _type: 'divider', style: hasClass(element, 'is-style-dots') ? 'asterism' : 'rule' })];
}

/** Empty room is the page's business. */
export const spacer = (): Block[] => [];
