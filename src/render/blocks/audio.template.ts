import { html, nothing } from '../html.js';
import type { Audio } from '../../article/types.js';
import type { BlockTemplate } from './block.js';
import { thumbnail } from './thumbnail.template.js';
import { duration, filesOf, playable, recording, standIn } from './recording.template.js';

/** Audio in the browser's own player, which loads nothing before playback. */
export const audio: BlockTemplate<Audio> = (data, context, nested) => {
  const files = filesOf(data, context);
  const { title } = data;
  const cover = thumbnail(data.image, data, context);
  const length = duration(data.duration);
  const name = title ? [html`<strong class="media-title">${title}</strong>`, ' '] : nothing;
  const heading = title || length ? html`<p class="audio-title">${name}${length ?? nothing}</p>` : undefined;
  const player = files.length
    ? html`<audio controls preload="none" aria-label=${title || nothing}>${playable(files, title)}</audio>`
    : standIn(data, nested);
  const isEmpty = !cover && !heading && !player;
  const content = html`<div class="audio-player">
    ${cover ?? nothing}
    <div>${heading ?? nothing}${player ?? nothing}</div>
  </div>`;
  return recording('audio', isEmpty ? undefined : content, data, context, nested);
};
