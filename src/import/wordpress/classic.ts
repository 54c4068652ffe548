import type { ImportLog } from '../report.js';

/** The markup that the editors store, as WordPress shows it: shortcodes as elements, blank lines as paragraphs. */
export function withoutShortcodes(markup: string, log: ImportLog): string {
  const html = markup
    .replace(/\[caption([^\]]*)\]((?:(?!\[caption)[^])*?)\[\/caption\]/g, caption)
    .replace(
      /\[embed[^\]]*\]\s*([^\s[]+)\s*\[\/embed\]/g,
      '\n\n<figure class="wp-block-embed">$1</figure>\n\n',
    )
    .replace(/\[(audio|video)((?:\s[^\]]*)?)\](?:[^[]*\[\/\1\])?/g, media)
    .replace(
      /\[(\/?[a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]*))*)\s*\/?\]/g,
      (whole, name: string, _attributes, at: number) => {
        if (!known.test(name)) return whole;
        if (!name.startsWith('/'))
          log.lose({
            path: String(at),
            kind: `[${name}]`,
            reason: 'A shortcode, which a plugin of the site replaces: give what it shows.',
          });
        return '';
      },
    );
  return /<!-- wp:/.test(markup) ? html : paragraphs(html);
}

/** Shortcodes of WordPress and common plugins; other words in brackets are text. */
const known =
  /^\/?(?:gallery|playlist|wp_caption|contact-form(?:-7|-field)?|youtube|vimeo|tweet|recipe|su_\w+|vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|rev_slider|smartslider3|wpforms|gravityform|ninja_form|mc4wp_form|woocommerce_\w+|products?|jetpack\w*|polldaddy|soundcloud|ad(?:_\w+|rotate)?|toc|shortcode|googlemaps?)$/;

function caption(_whole: string, attributes: string, inside: string): string {
  const end = /<img\b[^<>]*>\s*(?:<\/a>)?/i.exec(inside);
  const at = end ? end.index + end[0].length : 0;
  const align = /align="?(align\w+)/.exec(attributes)?.[1] ?? '';
  const words = /caption="([^"]*)"/.exec(attributes)?.[1] ?? inside.slice(at).trim();
  return `\n\n<figure class="wp-caption ${align}">${inside.slice(0, at)}<figcaption>${words}</figcaption></figure>\n\n`;
}

function media(_whole: string, name: string, attributes: string): string {
  const src = /(?:src|mp3|m4a|ogg|wav|mp4|webm|ogv|m4v)="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return `\n\n<${name} src="${src}"></${name}>\n\n`;
}

/** Elements that are no part of a paragraph. */
const block =
  /^<\/?(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;

/** As WordPress does: a blank line ends a paragraph, a line end in it is a line break. Preformatted text stays as it is. */
function paragraphs(html: string): string {
  const parts: string[] = [];
  const small = html.toLowerCase();
  for (let at = 0; at < html.length;) {
    const start = small.indexOf('<pre', at);
    const end = start < 0 ? -1 : small.indexOf('</pre>', start);
    const text = html.slice(at, end < 0 ? undefined : start);
    parts.push(
      text
        .split(/\n[^\S\n]*\n/)
        .map(paragraph)
        .join('\n\n'),
    );
    if (end < 0) break;
    parts.push(html.slice(start, end + 6));
    at = end + 6;
  }
  return parts.join('');
}

function paragraph(part: string): string {
  const text = part.trim();
  if (!text || block.test(text)) return text;
  return `<p>${text.replace(/(<br\s*\/?>)?\r?\n/gi, '<br>')}</p>`;
}
