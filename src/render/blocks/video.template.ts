import { html, nothing } from '../html.js';
import type { MediaTrack, Video } from '../../article/types.js';
import { safeUrl } from '../../article/url.js';
import { resolved, type RenderContext } from '../context.js';
import type { BlockTemplate } from './block.js';
import { duration, filesOf, playable, recording, standIn } from './recording.template.js';

/** A video in the browser's own player, which loads only the poster before playback. */
export const video: BlockTemplate<Video> = (data, context, nested) => {
  const files = filesOf(data, context);
  const { title, width, height } = data;
  const name = title ? html`<strong class="media-title">${title}</strong>` : undefined;
  const length = duration(data.duration);
  const start = name && length ? [name, ' ', length] : (name ?? length);
  const className = width && height && height > width ? 'video portrait' : 'video';
  const picture = files.length ? player(data, files, context) : still(data, context);
  const content = files.length ? picture : [picture ?? nothing, standIn(data, nested) ?? nothing];
  const isEmpty = !files.length && !picture && !data.fallback?.length;
  return recording(className, isEmpty ? undefined : content, data, context, nested, start);
};

function player(data: Video, files: ReturnType<typeof filesOf>, context: RenderContext): unknown {
  const { title, width, height, loop } = data;
  const tracks = data.tracks?.map((track) => trackElement(track, context)).filter(Boolean) ?? [];
  const hasSize = width && height;
  return html`<video
    controls
    playsinline
    preload="none"
    poster=${posterOf(data, context) ?? nothing}
    width=${hasSize ? width : nothing}
    height=${hasSize ? height : nothing}
    ?loop=${loop}
    crossorigin=${tracks.length ? 'anonymous' : nothing}
    aria-label=${title || nothing}
  >
    ${playable(files, title, tracks)}
  </video>`;
}

function trackElement({ src, kind, srclang, label }: MediaTrack, context: RenderContext): unknown {
  const safe = safeUrl(src, 'media');
  if (!safe) return undefined;
  return html`<track
    src=${resolved(safe, context)}
    kind=${kind ?? 'captions'}
    srclang=${srclang || context.lang || nothing}
    label=${label || nothing}
  />`;
}

function posterOf({ poster, syndicate }: Video, context: RenderContext): string | undefined {
  const safe = syndicate === false && context.syndicated ? undefined : safeUrl(poster, 'image');
  return safe && resolved(safe, context);
}

/** Poster of a video without a file to play. */
function still(data: Video, context: RenderContext): unknown {
  const poster = posterOf(data, context);
  return poster && html`<img class="image" src=${poster} alt="" loading="lazy" decoding="async" />`;
}
