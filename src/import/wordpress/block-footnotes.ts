import { isObject } from '../../article/parser/json.js';
import { textIn } from './values.js';

/** The place at which WordPress shows a post's footnotes. */
const place = /<!-- wp:footnotes(?:\s[^]{0,2000}?)?\/-->/;

/** The markup of the block editor with its footnotes, which a post keeps as JSON beside its text, as WordPress shows them. */
export function withFootnotes(markup: string, json: unknown): string {
  if (typeof json !== 'string' || !place.test(markup)) return markup;
  let notes: unknown;
  try {
    notes = JSON.parse(json);
  } catch {
    return markup;
  }
  const items = (Array.isArray(notes) ? notes : []).flatMap((note) => {
    const id = textIn(note, 'id');
    return isObject(note) && id && /^[\w-]+$/.test(id)
      ? [`<li id="${id}">${textIn(note, 'content') ?? ''}</li>`]
      : [];
  });
  return items.length
    ? markup.replace(place, () => `<ol class="wp-block-footnotes">${items.join('')}</ol>`)
    : markup;
}
