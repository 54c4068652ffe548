import type { Figure } from '../../article/types.js';
import { ImportError } from '../import-error.js';
import { finishImport, type ArticleDraft, type ImportedArticle, type ImportOptions } from '../importer.js';
import { ImportLog } from '../report.js';
import { countWords, textOf as wordsOf } from '../words.js';
import { readFragment, type Fragment } from './fragment.js';
import { leadOf } from './lead.js';
import { mainOf } from './main-text.js';
import { attribute, find, isElement, lineOf, named, silent, textOf } from './nodes.js';
import type { Conventions } from './conventions.js';
import { pageData } from './page-data.js';
import { levelOf, sectionsOf, wordsOf as wordsOfBlock } from './sections.js';
import { parseHtml, type HtmlElement } from './tree.js';

/** Options of {@link fromHtml}. */
export interface HtmlOptions extends ImportOptions {
  /** Address that the markup is from. Relative addresses are resolved with it. */
  url?: string;
  /** Habits of pages that are taken for structure. */
  conventions?: Conventions;
}

/**
 * Makes an article of HTML: a fragment, or a whole page, of which the main text is taken, and what it says about itself. Nothing is
 * fetched, and no script is run.
 *
 * @throws {ImportError} If it is no text, or too long.
 */
export function fromHtml(source: unknown, options: HtmlOptions = {}): ImportedArticle {
  if (typeof source !== 'string') throw new ImportError('HTML is a text, and this is none.');
  const log = new ImportLog();
  const { root, rest } = parseHtml(source);
  if (rest)
    log.lose({
      path: String(rest.start),
      kind: 'text',
      reason: 'Elements in elements, deeper than any article.',
      text: rest.text,
    });
  const isPage = /<(?:html|head|body)[\s>]/i.test(source);
  const body = (isPage && find(root, named('body'))) || root;
  // Reading changes the tree.
  const pageWords = isPage ? countWords(textOf(body)) : undefined;
  const about = isPage ? pageData(root, options.url) : {};
  const main = isPage ? mainOf(body) : root;
  if (main !== body) reportOutside(body, main, typeof about.headline === 'string' ? about.headline : '', log);
  const base = find(root, ({ name, attributes }) => name === 'base' && !!attributes.href);
  const fragment = readFragment(main, log, {
    ...options,
    base: (base && attribute(base, 'href')) ?? options.url,
  });
  const draft = draftOf(fragment, about, log);
  if (!isPage) draft.url ??= options.url;
  return finishImport({
    format: 'html',
    draft,
    log,
    words: (pageWords ?? fragment.words) + countWords(rest?.text ?? '') + countWords(wordsOf(about)),
    options,
  });
}

/** The article of a fragment, with what a page says about it. */
function draftOf({ blocks, fields, placeOf }: Fragment, about: ArticleDraft, log: ImportLog): ArticleDraft {
  const draft: ArticleDraft = { ...fields, ...about };
  const body = [...blocks];
  const [first] = body;
  // The first heading of level 1 is the headline, or says it again.
  if (first && levelOf(first) === 1 && first._type === 'block') {
    const heading = wordsOfBlock(first);
    if (draft.headline === undefined) draft.headline = heading;
    else if (draft.headline !== heading)
      log.lose({
        path: String(placeOf(first)),
        kind: 'h1',
        reason: 'The page names another headline.',
        text: heading,
      });
    body.shift();
  }
  const { image, blocks: rest } = leadOf(body, draft.image as Figure | undefined);
  if (image) draft.image = image;
  draft.sections = sectionsOf(rest);
  return draft;
}

/** Reports what a page shows around its main text, one entry for each piece. */
function reportOutside(body: HtmlElement, main: HtmlElement, headline: string, log: ImportLog): void {
  const path = new Set<HtmlElement>();
  for (let at: HtmlElement | undefined = main; at; at = at.parent) path.add(at);
  for (const child of body.children) {
    if (child === main || child.type === 'comment') continue;
    if (isElement(child) && path.has(child)) reportOutside(child, main, headline, log);
    else if (isElement(child) && child.name === 'h1' && lineOf(child) === headline) continue;
    else if (!isElement(child) || !silent.has(child.name)) {
      const text = textOf(child);
      const kind = isElement(child) ? child.name : 'text';
      if (text.trim())
        log.lose({
          path: String(child.start),
          kind,
          reason: 'Outside of the article’s text.',
          intended: true,
          text,
        });
    }
  }
}
