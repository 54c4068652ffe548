import { richTextsOf } from '../article/survey.js';
import type { Article } from '../article/types.js';
import { anchorSlot } from '../elements/base/anchor.template.js';
import { attributesOf } from './markup.js';
import type { ElementOptions } from './options.js';
import { viewsOf } from './view.js';

/** The elements that `#id` addresses lead to, each shown at its place in the shadow root. */
export function anchorsOf(article: Article, options: ElementOptions): string {
  const ids = new Set(article.sections.flatMap(({ id }) => id || []));
  const { notes } = viewsOf(article, options, true)(richTextsOf(article));
  for (const { number } of notes.values()) ids.add(`ae-reference-${number}`).add(`ae-note-${number}`);
  return [...ids].map((id) => `<a${attributesOf({ id, slot: anchorSlot(id) })}></a>`).join('');
}
