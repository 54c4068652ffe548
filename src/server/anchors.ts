import { sectionIdsOf } from '../article/footnotes.js';
import type { Article } from '../article/types.js';
import { anchorSlot } from '../render/anchor.template.js';
import { attributesOf } from './markup.js';
import type { RenderContext } from '../render/context.js';
import type { ArticleOptions } from './options.js';

/**
 * Returns the target elements of `#id` links, each slotted into its position in the shadow root. By default, the
 * `id` of a section or heading is written as a `name`, since it can be any word: links work with names, too, but names are found
 * neither by `getElementById` nor as a property of `window`.
 */
export function anchorsOf(
  article: Article,
  { anchors }: ArticleOptions,
  { notes: footnotes, headings }: RenderContext,
): string {
  const attribute = anchors === 'id' ? 'id' : 'name';
  const names = [...sectionIdsOf(article).flatMap((id) => id || []), ...headings.values()];
  const ids = [...footnotes.values()].flatMap(({ number }) => [
    `ae-reference-${number}`,
    `ae-note-${number}`,
  ]);
  return (
    names.map((name) => `<a${attributesOf({ [attribute]: name, slot: anchorSlot(name) })}></a>`).join('') +
    ids.map((id) => `<a${attributesOf({ id, slot: anchorSlot(id) })}></a>`).join('')
  );
}
