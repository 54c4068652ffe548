import { html, nothing } from '../html.js';
import { hasEnded, postsOf } from '../../article/live.js';
import { plainText } from '../../article/text.js';
import type { Article, Author, LiveBlogUpdate } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { anchor } from '../anchor.template.js';
import type { FieldTools } from '../blocks/block.js';
import { resolved, type RenderContext } from '../context.js';
import { listInWords } from '../format.js';
import { heading } from '../heading.template.js';
import { link } from '../link.template.js';
import { fill, foreign, gap, interfaceSentence, interfaceText } from '../message.template.js';
import type { Piece } from '../node.js';
import { languageOfDates, moment } from '../time.template.js';

/** Live coverage at `now` (milliseconds since 1970): its state, key events and posts. */
export function livePieces(
  article: Article,
  context: RenderContext,
  now: number,
  tools: FieldTools,
): Piece[] {
  const { coverageStartTime: start, coverageEndTime: end, refresh, events, liveBlogUpdate } = article;
  const ended = hasEnded(article, now);
  return [
    {
      key: 'live',
      of: [start, end, ended, refresh, events, context],
      template: () => coverage(article, ended, context),
    },
    {
      key: 'key-events',
      of: [liveBlogUpdate, context],
      template: () => keyEvents(postsOf(article), context),
    },
    ...postsOf(article).map((post) => postPiece(post, context, tools)),
  ];
}

/** State and times of the coverage, and where scripts find newer posts. */
function coverage(
  { coverageStartTime: start, coverageEndTime: end, refresh, events }: Article,
  ended: boolean,
  context: RenderContext,
): unknown {
  const { live, liveEnded } = context.locale;
  const times = [start, end].flatMap((time) => (time ? timeOf(time, context) : []));
  const address = safeUrl(events, 'media');
  return html`<p
    class="live"
    data-state=${ended ? 'ended' : 'live'}
    data-refresh=${refresh ?? nothing}
    data-events=${address ? resolved(address, context) : nothing}
  >
    <b>${interfaceText(ended ? liveEnded : live, context)}</b>
    ${times.length ? html`<span>${times.map((time, index) => (index ? [' – ', time] : time))}</span>` : nothing}
  </p>`;
}

const timeOf = (iso: string, context: RenderContext): unknown =>
  interfaceText(moment(iso, languageOfDates(context)), context);

/** Links to key events, newest first. */
function keyEvents(posts: LiveBlogUpdate[], context: RenderContext): unknown {
  const events = posts.filter((post) => post.keyEvent && titleOf(post));
  if (!events.length) return nothing;
  return html`<nav class="key-events" aria-labelledby=${context.ids ? 'ae-key-events' : nothing}>
    ${heading(context.level + 1, interfaceText(context.locale.keyEvents, context), 'eyebrow', context.ids ? 'ae-key-events' : nothing)}
    <ol role="list">
      ${events.map((post) => html`<li>${timeOf(post.datePublished, context)}${' '}${toPost(post, titleOf(post))}</li>`)}
    </ol>
  </nav>`;
}

/** Maximum length of the title that a post without a headline has among the key events, in characters. */
const longestTitle = 100;

function titleOf({ headline, body }: LiveBlogUpdate): string {
  if (headline) return headline;
  const words = plainText(body).trim().replace(/\s+/g, ' ');
  return words.length > longestTitle ? `${words.slice(0, longestTitle).replace(/\s\S*$/, '')}…` : words;
}

const toPost = ({ id }: LiveBlogUpdate, words: unknown): unknown =>
  id ? html`<a href="#${encodeURIComponent(id)}">${words}</a>` : words;

function postPiece(post: LiveBlogUpdate, context: RenderContext, tools: FieldTools): Piece {
  const pieces = (): Piece[] => [
    { key: '', of: [context, post], template: () => postHeader(post, context) },
    ...tools.pieces(post.body, context),
  ];
  return {
    key: `post ${post.id ?? post._key ?? `${post.datePublished} ${titleOf(post)}`}`,
    of: [post, context],
    isShown: true,
    template: () =>
      html`<article
        class="post prose"
        id=${post.id || nothing}
        data-extent=${context.isScripted ? tools.extentOf(post.body) : nothing}
        data-key-event=${post.keyEvent ? '' : nothing}
      >
        ${pieces().map((piece) => piece.template())}
      </article>`,
    inner: () => ({ rest: [post.id, post.keyEvent], pieces: pieces() }),
  };
}

/** Time, pinned mark, headline and authors of a post. */
function postHeader(post: LiveBlogUpdate, context: RenderContext): unknown {
  const { id, headline, datePublished, dateModified, author = [], pinned } = post;
  const { locale } = context;
  const time = datePublished ? toPost(post, timeOf(datePublished, context)) : nothing;
  const isChanged = dateModified && dateModified !== datePublished;
  const updated = isChanged
    ? interfaceSentence(locale.updated, moment(dateModified, languageOfDates(context)), context)
    : undefined;
  const names = author.filter(({ name }) => name);
  return html`<header>
    ${id ? anchor(id, context) : nothing}
    <p class="post-time">
      ${time}${pinned ? html`${' '}<b>${interfaceText(locale.pinned, context)}</b>` : nothing}${updated ? html`${' '}<span>${updated}</span>` : nothing}
    </p>
    ${headline ? heading(context.level + 1, headline, 'h3') : nothing}
    ${names.length ? html`<p class="post-authors">${authorsOf(names, context)}</p>` : nothing}
  </header>`;
}

function authorsOf(authors: Author[], context: RenderContext): unknown {
  const { locale } = context;
  const gaps = authors.map((_, index) => gap(index));
  const names = authors.map(({ name, url, jobTitle }) => [
    foreign(link(url, name, context, 'author'), context),
    jobTitle && authors.length === 1 ? [', ', foreign(jobTitle, context)] : '',
  ]);
  return interfaceText(fill(locale.byline(listInWords(gaps, locale.lang)), names), context);
}
