import { directionOf } from '../article/direction.js';
import type { ParsedArticle } from '../article/parse.js';
import type { Article } from '../article/types.js';
import { safeUrl } from '../article/url.js';
import { attributesOf } from '../server/markup.js';
import { articleInPieces } from '../server/render-article.js';
import type { RenderPageOptions } from '../server/render-page.js';
import { escapedText } from '../render/escape.js';
import { pageSheet } from '../server/styles.generated.js';
import { embedFrameScript } from './embed-frame.script.js';

/**
 * Page for embedding in a frame: the article, whose links open in new tabs, and the script that posts its height.
 * Replies are left to the article's own page, since the response to a form would replace the article. Without
 * JavaScript, the frame scrolls.
 */
export function* embedPageInPieces(parsed: ParsedArticle, options: RenderPageOptions): Generator<string> {
  const { article } = parsed;
  const { inLanguage, dir } = article;
  const { script, styleSheets = [] } = options;
  yield `<!doctype html><html${attributesOf({ lang: inLanguage || undefined, dir: dir ?? directionOf(inLanguage) })}><head>`;
  yield [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedText(article.headline || article.publisher?.name || 'Article')}</title>`,
    canonicalLink(article),
    `<style>${pageSheet.css}</style>`,
    ...styleSheets.map((href) => `<link${attributesOf({ rel: 'stylesheet', href })}>`),
    script ? `<script${attributesOf({ type: 'module', src: script })}></script>` : '',
    '</head><body><main>',
  ].join('');
  yield* articleInPieces(parsed, {
    ...options,
    newTab: 'all',
    withoutReplies: true,
    layers: { jsonLd: false },
  });
  yield `</main><script>${embedFrameScript}</script></body></html>`;
}

function canonicalLink({ url }: Article): string {
  const href = safeUrl(url, 'media');
  return href ? `<link${attributesOf({ rel: 'canonical', href })}>` : '';
}
