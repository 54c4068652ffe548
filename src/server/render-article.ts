import { fingerprint } from '../article/fingerprint.js';
import { jsonLd } from '../article/json-ld.js';
import { parseArticle } from '../article/parse.js';
import { richTextsOf, sectionIdsOf } from '../article/footnotes.js';
import { stateAt, withheldAt } from '../article/withheld.js';
import type { RenderContext } from '../render/context.js';
import type { Article } from '../article/types.js';
import { articleViewElement } from '../render/article-view/article-view.template.js';
import { framed } from '../render/root.template.js';
import type { TemplateResult } from '../render/html.js';
import { serialize } from '../render/serialize.js';
import { shareSettings } from '../render/share-bar/share-settings.js';
import { anchorsOf } from './anchors.js';
import { semanticMarkup } from './semantic-markup.js';
import { attributesOf, jsonForScript, until } from './markup.js';
import { settingsOf, taken, type ArticleOptions } from './options.js';
import { serializeInPieces } from './serialize-stream.js';
import { articleData } from './data.js';
import { copy, plain } from './serialize-options.js';
import { shadowEnd, shadowStart } from './declarative-shadow-root.js';
import { isSyndicated, viewsOf } from './render-context.js';

/** Options of `renderArticle`. */
export interface RenderArticleOptions extends ArticleOptions {
  /**
   * Output format. `element`: a rendered `article-view` that a script can hydrate. `semantic`: plain semantic markup
   * without styles, classes or custom elements, for feeds and email. Default: `element`.
   */
  format?: 'element' | 'semantic';
}

/** Nesting depth, in templates and lists, of the sections, which a stream writes one by one. */
const sectionDepth = 4;

/**
 * Renders an article as HTML.
 *
 * @param input The article: an object or JSON text. Accepts any value; `onProblems` is called with its problems.
 * @returns Markup for the body of a page, safe whatever the article contains.
 */
export function renderArticle(input: unknown, options: RenderArticleOptions = {}): string {
  if (options.format === 'semantic') return semanticArticle(input, options);
  const { start, content, end } = layersOf(parsed(input, options), taken(options));
  return start + (content ? serialize(content) : '') + end();
}

/** Renders an article as a stream of UTF-8, section by section. See {@link renderArticle}. */
export function renderArticleStream(
  input: unknown,
  options: RenderArticleOptions = {},
): ReadableStream<Uint8Array> {
  return streamOf(articleInPieces(input, options));
}

/** Renders an article like {@link renderArticle}, in chunks. */
export function* articleInPieces(input: unknown, options: RenderArticleOptions): Generator<string> {
  if (options.format === 'semantic') {
    yield semanticArticle(input, options);
    return;
  }
  const { start, content, end } = layersOf(parsed(input, options), taken(options));
  yield start;
  if (content) yield* serializeInPieces(content, sectionDepth);
  yield end();
}

/** Minimum length of a chunk of the stream, in characters. */
const chunkLength = 16_384;

/** Converts chunks of text to a UTF-8 stream, generated as fast as they are read. */
export function streamOf(pieces: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let chunk = '';
      while (chunk.length < chunkLength) {
        const { value, done } = pieces.next() as IteratorResult<string, undefined>;
        if (done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += value;
      }
      controller.enqueue(encoder.encode(chunk));
    },
    cancel() {
      pieces.return(undefined);
    },
  });
}

function semanticArticle(input: unknown, given: ArticleOptions): string {
  const options = taken(given);
  const article = parsed(input, options);
  return semanticMarkup(article, options, contextOf(article, options), plain);
}

/** Creates the render context of an article: its footnotes and custom blocks are collected once, for all layers. */
const contextOf = (article: Article, options: ArticleOptions, anchors = false): RenderContext =>
  viewsOf(article, options, true, anchors)(richTextsOf(article), sectionIdsOf(article));

function parsed(input: unknown, { onProblems }: ArticleOptions): Article {
  const { article, problems } = parseArticle(input);
  if (problems.length) onProblems?.(problems);
  return article;
}

interface Layers {
  start: string;
  content: TemplateResult | undefined;
  end: () => string;
}

function layersOf(article: Article, options: ArticleOptions): Layers {
  const { locale, headingLevel, newTab, withoutShare, withoutReplies, withoutReplyForm } = options;
  const { nonce, attributes, anchors = true, now = Date.now() } = options;
  const {
    shadow = true,
    semantic = true,
    jsonLd: withJsonLd = !isSyndicated(article, options),
    data = shadow && (semantic || withJsonLd),
  } = options.layers ?? {};
  const shown = {
    ...shareSettings(options),
    withoutShare: Boolean(withoutShare),
    withoutReplies: Boolean(withoutReplies),
    withoutReplyForm: Boolean(withoutReplyForm),
  };
  const context = contextOf(article, options, Boolean(anchors));
  const rendered = shadow
    ? fingerprint([[article, shown, ...stateAt(article, now)], locale, headingLevel, newTab])
    : undefined;
  const start = `<article-view${attributesOf({
    ...attributes,
    'ssr-hash': rendered,
    'ssr-until': shadow ? until(article, now) : undefined,
    ...settingsOf(options),
  })}>`;
  const isShown = !withheldAt(article, now);
  const end = () =>
    (shadow ? shadowEnd : '') +
    (shadow && anchors && isShown ? anchorsOf(article, options, context) : '') +
    (semantic ? semanticMarkup(article, options, context, shadow ? copy : plain, shadow) : '') +
    (withJsonLd && isShown
      ? script({ type: 'application/ld+json', nonce }, jsonLd(articleData(article, options)))
      : '') +
    (data && isShown && (rendered || !shadow)
      ? script({ type: 'application/json', 'data-rendered': true, nonce }, articleData(article, options))
      : '') +
    '</article-view>';
  const content = shadow ? framed(articleViewElement(article, shown, now, () => context)) : undefined;
  return {
    start: start + (shadow ? shadowStart('article-view', isShown && article, nonce) : ''),
    content,
    end,
  };
}

/** Returns a data script. Data blocks need no nonce under a policy, but get one if there is one. */
const script = (attributes: Parameters<typeof attributesOf>[0], data: unknown): string =>
  `<script${attributesOf(attributes)}>${jsonForScript(data)}</script>`;
