import { leadOf } from '../html/lead.js';
import { readFragment } from '../html/fragment.js';
import { sectionsOf } from '../html/sections.js';
import { parseHtml } from '../html/tree.js';
import { finishImport, type ImportedArticle } from '../importer.js';
import { ImportLog } from '../report.js';
import { countWords } from '../words.js';
import { withoutShortcodes } from './classic.js';
import type { WordPressOptions } from './from-wordpress.js';
import type { PostFields } from './post-fields.js';

/** Makes an article of a post's markup and fields. `isRaw`: as the editors store it, with shortcodes and without paragraphs. */
export function importPost(
  html: string,
  path: string,
  { draft, words: fieldWords, lost }: PostFields,
  { isRaw, conventions, ...options }: WordPressOptions & { isRaw: boolean },
): ImportedArticle {
  const log = new ImportLog();
  for (const entry of lost) log.lose(entry);
  const inside = new ImportLog();
  const { root, rest } = parseHtml(isRaw ? withoutShortcodes(html, inside) : html);
  if (rest)
    inside.lose({
      path: String(rest.start),
      kind: 'text',
      reason: 'Elements in elements, deeper than any article.',
      text: rest.text,
    });
  const { blocks, fields, words } = readFragment(root, inside, { conventions });
  log.include(inside.finish('', { source: 0, article: 0 }, []), `${path}:`);
  const { image, blocks: body } = leadOf(blocks, draft.image);
  const sections = sectionsOf(body);
  return finishImport({
    format: 'wordpress',
    draft: { ...fields, ...draft, image, sections },
    log,
    words: words + countWords(rest?.text ?? '') + fieldWords,
    options,
  });
}
