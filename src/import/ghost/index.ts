import { parseJson } from '../../article/json.js';
import { ImportLog } from '../report.js';
import type { ImportedArticle, ImportOptions } from '../importer.js';
import { hidden as hiddenNodes, html as markup, lexicalNodes } from '../lexical/nodes.js';
import { figureOf, richText } from '../tree/blocks.js';
import { finishJsonImport } from '../tree/finish.js';
import { Html } from '../tree/html.js';
import { Source } from '../tree/source.js';
import { Tree } from '../tree/tree.js';
import { compact, firstText, isObject, object, objects, text, type Values } from '../tree/values.js';
import { stateOfMobiledoc } from './mobiledoc.js';

/** Fields of posts that readers do not see; the same body stands in several of them. */
const hiddenFields =
  /^(?:slug|plaintext|comment_id|visibility|codeinjection_\w+|custom_template|og_\w+|twitter_\w+|meta_\w+|email\w*|newsletter|tiers|count|primary_\w+|excerpt|location|website|facebook|twitter|cover_image|accent_color|access|frontmatter|mobiledoc|lexical)$/;

const hidden = new RegExp(`${hiddenFields.source}|${hiddenNodes.source}`);

/**
 * Makes an article of a post of Ghost, as its APIs and its export have it: of `lexical` or `mobiledoc`, where they are in it, and else
 * of `html`.
 *
 * @throws {ImportError} If the source is no JSON.
 */
export function fromGhost(source: unknown, options?: ImportOptions): ImportedArticle {
  const log = new ImportLog();
  const answer = new Source(source, new ImportLog()).root;
  const given = objects(object(answer).posts)[0] ?? objects(object(answer).pages)[0] ?? object(answer);
  const state = stateOf(given);
  const read = new Source({ ...given, ...(state ? { html: undefined, body: state } : {}) }, log);
  const post = object(read.root);
  const html = new Html(read, log, firstText(post.url, options?.defaults?.url));
  const tree = new Tree(lexicalNodes(html), read, log);
  const blocks = state ? tree.inside(object(object(post.body).root)) : html.body(post, 'html').blocks;
  return finishJsonImport({
    format: 'ghost',
    source: read,
    log,
    draft: fieldsOf(post, html),
    body: blocks,
    fields: { hidden, html: markup },
    options,
  });
}

/** The body of a post as a state of Lexical; `undefined` where there is only HTML. */
function stateOf({ lexical, mobiledoc }: Values): Values | undefined {
  const state = parsed(lexical);
  if (isObject(state) && isObject(state.root)) return state;
  const document = parsed(mobiledoc);
  return isObject(document) && Array.isArray(document.sections) ? stateOfMobiledoc(document) : undefined;
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? parseJson(value) : value;
  } catch {
    return undefined;
  }
}

function fieldsOf(post: Values, html: Html): Values {
  const {
    title,
    custom_excerpt,
    published_at,
    updated_at,
    created_at,
    url,
    canonical_url,
    locale,
    uuid,
    id,
  } = post;
  const { feature_image, feature_image_alt, authors, tags, primary_author } = post;
  const people = objects(authors).length ? objects(authors) : objects([primary_author]);
  const isTopic = ({ name, visibility }: Values): boolean =>
    visibility !== 'internal' && !String(name).startsWith('#');
  const [section, ...others] = objects(tags)
    .filter(isTopic)
    .map(({ name, url }) => compact({ name, url: text(url) }));
  return {
    id: firstText(uuid, id),
    url: firstText(canonical_url, url),
    headline: text(title),
    description: richText(custom_excerpt),
    inLanguage: text(locale),
    datePublished: firstText(published_at, created_at),
    dateModified: text(updated_at),
    author: people.map(({ name, url, profile_image }) =>
      compact({ name, url: text(url), image: text(profile_image) }),
    ),
    image: figureOf({
      src: feature_image,
      alt: feature_image_alt,
      caption: html.blocks(post, 'feature_image_caption'),
    }),
    articleSection: section && [section],
    keywords: others,
  };
}
