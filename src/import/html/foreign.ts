import { attribute, hasAttribute, hasClass, setOf } from './nodes.js';
import type { HtmlElement } from './tree.js';

/** Elements that are no text of an article, with the reason that the report gives. */
const unread: Record<string, string> = {
  script: 'A script.',
  style: 'A style sheet.',
  template: 'A template of a script.',
  nav: 'Navigation.',
  form: 'A form.',
  input: 'A form.',
  select: 'A form.',
  textarea: 'A form.',
  button: 'A button of a script.',
  svg: 'A drawing (SVG).',
  canvas: 'A drawing of a script.',
  map: 'Places in an image.',
  dialog: 'A dialog.',
};

/** Elements that say something about the page, and show nothing. */
export const unseen = setOf('link meta base title head noframes noembed param source track wbr col colgroup');

/** Names of classes and ids, from sites and plugins, for what stands in an article and is none of it. */
const foreign: [reason: string, names: RegExp][] = [
  [
    'Buttons to share.',
    /^(?:share(?:-?(?:bar|buttons?|links?|icons?|this|post|article|box|tools?))?|sharing|social(?:-(?:share|sharing|links|icons|buttons|bar|media))?|sharedaddy|sd-(?:block|sharing|content|like)|jetpack-likes-widget-wrapper|robots-nocontent|addtoany(?:_.*)?|a2a_.*|heateor.*|ssba.*|shariff|mashsb-.*|et_social.*|post-share(?:-.*)?|entry-share|spread-the-word|wp-block-social-links)$/i,
  ],
  [
    'Links to other articles.',
    /^(?:jp-relatedposts|yarpp(?:-.*)?|crp_related|related(?:-?(?:posts?|articles?|stories|links|content|reading))?|read-?(?:more|next|also)(?:-box)?|more-(?:stories|from)|recommended(?:-.*)?|recirculation|outbrain|taboola.*|trc_.*|post-navigation|nav-(?:links|previous|next|single)|wp-block-(?:post-navigation-link|jetpack-related-posts|latest-posts)|rp4wp-.*)$/i,
  ],
  [
    'Advertising.',
    /^(?:ads?|ad-?(?:slot|unit|container|wrapper|banner|label|break|block|inserter|placeholder)s?(?:-.*)?|adsbygoogle|advert(?:isement|ising|s)?(?:-(?:slot|wrapper|container|label))?|dfp-?.*|gpt-?(?:ad|slot).*|google-auto-placed|sponsor(?:ed)?-(?:box|links?)|promo(?:-box)?|ez-?oic.*|mediavine.*|raptive.*)$/i,
  ],
  [
    'A notice about cookies.',
    /^(?:cookie-?(?:notice|banner|consent|bar|law).*|gdpr.*|consent-?.*|cmplz.*|onetrust.*|cky-.*)$/i,
  ],
  [
    'A form to subscribe.',
    /^(?:newsletter(?:-?(?:signup|sign-up|form|box|widget))?|subscribe(?:-?(?:form|box|widget))?|wp-block-jetpack-subscriptions.*|jetpack_subscription_widget|mc4wp-.*|mailchimp.*|mc_embed_.*)$/i,
  ],
  [
    'Comments and their form.',
    /^(?:comments?(?:-?(?:area|section|list|respond|form|template))?|commentlist|respond|disqus.*|wp-block-(?:post-comments|comments).*)$/i,
  ],
  [
    'A list of contents; the article makes its own.',
    /^(?:toc|toc[-_](?:container|box|wrapper)|table-of-contents|ez-toc-.*|lwptoc.*|wp-block-(?:rank-math-toc-block|yoast-seo-table-of-contents|table-of-contents)|rank-math-toc.*)$/i,
  ],
  ['Navigation.', /^(?:breadcrumbs?(?:-.*)?|pagination|page-links|skip-link|yoast-breadcrumbs|menu)$/i],
  ['Words for screen readers only.', /^(?:screen-reader-(?:text|only|response)|sr-only|visually-?hidden)$/i],
  [
    'A link of a heading to itself.',
    /^(?:header-?anchor|heading-?anchor|anchor(?:-?link)?|headerlink|permalink)$/i,
  ],
];

/** Elements that readers would miss. */
const missed = setOf('form input select textarea svg canvas map dialog');

/** The reason why an element is left out, and whether that is on purpose; or `undefined`. */
export function reasonToLeaveOut(element: HtmlElement): { reason: string; isIntended: boolean } | undefined {
  const reason = Object.hasOwn(unread, element.name) ? unread[element.name] : reasonToHide(element);
  return reason === undefined ? undefined : { reason, isIntended: !missed.has(element.name) };
}

function reasonToHide(element: HtmlElement): string | undefined {
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return 'Hidden.';
  if (/(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style') ?? ''))
    return 'Hidden.';
  return foreignReason(element);
}

function foreignReason(element: HtmlElement): string | undefined {
  const id = attribute(element, 'id');
  if (id === undefined && !hasAttribute(element, 'class')) return undefined;
  // The whole of a page says with classes that it has comments; and headings have ids of their words.
  if (/^(?:body|html|article|main|h[1-6]|p|li|img|figure|blockquote|table)$/.test(element.name))
    return undefined;
  return foreign.find(
    ([, names]) => hasClass(element, names) || (id !== undefined && element.name !== 'a' && names.test(id)),
  )?.[0];
}
