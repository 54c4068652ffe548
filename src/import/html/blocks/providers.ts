import type { Embed } from '../../../article/types.js';

/** Services, by the ends of their hosts' names. */
const providers: [name: string, hosts: RegExp][] = [
  ['YouTube', /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/],
  ['Vimeo', /(?:^|\.)vimeo\.com$/],
  ['Dailymotion', /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/],
  ['TikTok', /(?:^|\.)tiktok\.com$/],
  ['Twitch', /(?:^|\.)twitch\.tv$/],
  ['TED', /(?:^|\.)ted\.com$/],
  ['WordPress.tv', /(?:^|\.)wordpress\.tv$/],
  ['VideoPress', /(?:^|\.)videopress\.com$/],
  ['X', /(?:^|\.)(?:twitter\.com|x\.com)$/],
  ['Instagram', /(?:^|\.)instagram\.com$/],
  ['Threads', /(?:^|\.)threads\.(?:net|com)$/],
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['Bluesky', /(?:^|\.)bsky\.app$/],
  ['Reddit', /(?:^|\.)reddit(?:media)?\.com$/],
  ['Pinterest', /(?:^|\.)(?:pinterest\.\w+|pin\.it)$/],
  ['Tumblr', /(?:^|\.)tumblr\.com$/],
  ['Spotify', /(?:^|\.)spotify\.com$/],
  ['SoundCloud', /(?:^|\.)soundcloud\.com$/],
  ['Apple Podcasts', /(?:^|\.)podcasts\.apple\.com$/],
  ['Bandcamp', /(?:^|\.)bandcamp\.com$/],
  ['Mixcloud', /(?:^|\.)mixcloud\.com$/],
  ['Acast', /(?:^|\.)acast\.com$/],
  ['Flickr', /(?:^|\.)(?:flickr\.com|flic\.kr)$/],
  ['Imgur', /(?:^|\.)imgur\.com$/],
  ['Giphy', /(?:^|\.)giphy\.com$/],
  ['SlideShare', /(?:^|\.)slideshare\.net$/],
  ['Scribd', /(?:^|\.)scribd\.com$/],
  ['Issuu', /(?:^|\.)issuu\.com$/],
  ['DocumentCloud', /(?:^|\.)documentcloud\.org$/],
  ['Datawrapper', /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/],
  ['Flourish', /(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/],
  ['Infogram', /(?:^|\.)infogram\.com$/],
  ['CodePen', /(?:^|\.)codepen\.io$/],
  ['GitHub Gist', /^gist\.github\.com$/],
  ['OpenStreetMap', /(?:^|\.)openstreetmap\.org$/],
  ['Kickstarter', /(?:^|\.)kickstarter\.com$/],
  ['Speaker Deck', /(?:^|\.)speakerdeck\.com$/],
  ['Amazon', /(?:^|\.)(?:amazon\.[a-z.]+|amzn\.to|a\.co)$/],
  ['Crowdsignal', /(?:^|\.)(?:crowdsignal|polldaddy|survey\.fm)(?:\.com|\.net)?$/],
];

/** Google's services, which share a host. */
const googleMaps = /^https?:\/\/(?:www\.|maps\.)?google\.[a-z.]+\/maps/i;

const hostOf = (url: string): string => {
  try {
    return new URL(url, 'https://relative.invalid').hostname.toLowerCase();
  } catch {
    return '';
  }
};

/** The name of the service at an address: a known one, or the host's. */
export function providerOf(url: string): string {
  if (googleMaps.test(url)) return 'Google Maps';
  const host = hostOf(url);
  return (
    providers.find(([, hosts]) => hosts.test(host))?.[0] ??
    (host === 'relative.invalid' ? 'Web' : host.replace(/^www\./, ''))
  );
}

/** Whether an address on a line of its own is shown as the thing that is there. */
export const isEmbeddable = (url: string): boolean => providers.some(([, hosts]) => hosts.test(hostOf(url)));

/** Addresses of players, with those of the pages that show the same. */
const pages: [player: RegExp, page: string][] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries|live_stream)([\w-]+)[^]*$/i,
    'https://www.youtube.com/watch?v=$1',
  ],
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^]*&)?list=([\w-]+)[^]*$/i,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)[^]*$/i, 'https://vimeo.com/$1'],
  [
    /^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)[^]*$/i,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^(?:https?:)?\/\/open\.spotify\.com\/embed\/([^?#]+)[^]*$/i, 'https://open.spotify.com/$1'],
  [/^(?:https?:)?\/\/embed\.podcasts\.apple\.com\/([^?#]+)[^]*$/i, 'https://podcasts.apple.com/$1'],
  [/^(?:https?:)?\/\/embed\.ted\.com\/([^?#]+)[^]*$/i, 'https://www.ted.com/$1'],
];

/** The address of the page that shows what a player plays. */
export function pageOf(player: string): string {
  const [pattern, page] = pages.find(([candidate]) => candidate.test(player)) ?? [];
  if (pattern) return player.replace(pattern, page!);
  const inside =
    /^(?:https?:)?\/\/(?:w\.soundcloud\.com\/player|(?:www\.)?facebook\.com\/plugins)\/?[^?]*\?(?:[^]*&)?(?:url|href)=([^&]+)/i.exec(
      player,
    )?.[1];
  try {
    return inside ? decodeURIComponent(inside) : player.replace(/^\/\//, 'https://');
  } catch {
    return player;
  }
}

/** An embed of what is at an address. */
export function embedOf(url: string, fields: Partial<Embed> = {}): Embed {
  const page = pageOf(url);
  const provider = providerOf(page);
  return { _type: 'embed', provider, url: page, title: provider, ...fields };
}
