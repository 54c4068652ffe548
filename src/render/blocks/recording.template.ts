import { html, nothing } from '../html.js';
import { isDisplayed } from '../../article/blocks.js';
import type { Audio, Video } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';
import { durationInWords } from '../format.js';
import { interfaceText } from '../message.template.js';
import type { NestedRichText } from './block.js';
import { captionLine } from './caption.template.js';

/** File of a video or audio block, with an absolute URL. */
interface File {
  src: string;
  type?: string;
}

/** Files of a video or audio block that may be played; none if it may not be syndicated. */
export function filesOf(recording: Video | Audio, context: RenderContext): File[] {
  if (!isDisplayed(recording, context.syndicated)) return [];
  const { src, sources = [] } = recording;
  return [...sources, { src, type: undefined }].flatMap((file) => {
    const safe = safeUrl(file.src, 'media');
    return safe ? [{ src: resolved(safe, context), type: file.type }] : [];
  });
}

/** Files as `source` elements, `tracks`, and a link to the first file for browsers that support none. */
export const playable = (files: File[], name: string | undefined, tracks?: unknown): unknown => [
  files.map(({ src, type }) => html`<source src=${src} type=${type || nothing} />`),
  tracks,
  html`<a href=${files[0]!.src}>${name || files[0]!.src}</a>`,
];

/** A duration as in players, such as `3:25`; text is unchanged. */
export function duration(length: string | undefined): unknown {
  if (!length) return undefined;
  const words = durationInWords(length);
  return words === length
    ? html`<span class="duration">${words}</span>`
    : html`<time class="duration" datetime=${length.startsWith('P') ? length : `PT${length}S`}
        >${words}</time
      >`;
}

/** Fallback of a video or audio block that may not be played. */
export const standIn = ({ fallback }: Video | Audio, nested: NestedRichText): unknown =>
  fallback?.length ? html`<div class="stand-in">${nested.blocks(fallback)}</div>` : undefined;

/** Player, caption and transcript of a video or audio block. `start`: content before the caption. */
export function recording(
  className: string,
  player: unknown,
  data: Video | Audio,
  context: RenderContext,
  nested: NestedRichText,
  start?: unknown,
): unknown {
  const credit = data.creditText && html`<bdi>${data.creditText}</bdi>`;
  const caption = captionLine(start, data, credit, context, nested);
  if (!player && !caption && !data.transcript?.length) return nothing;
  return html`<div class=${className}>
    <figure class="recording" part="figure">${player || nothing}${caption || nothing}</figure>
    ${transcript(data, context, nested)}
  </div>`;
}

const transcript = (
  { transcript: text }: Video | Audio,
  context: RenderContext,
  nested: NestedRichText,
): unknown =>
  text?.length
    ? html`<details class="transcript">
        <summary>${interfaceText(context.locale.transcript, context)}</summary>
        ${nested.blocks(text)}
      </details>`
    : nothing;
