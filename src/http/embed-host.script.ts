/**
 * Script for pages that show articles in frames, served as `/embed.js`: makes each `iframe[data-article-embed]` as high as its
 * article. It believes only the frame itself, and only while the frame shows the site that its `src` names; it sets nothing but
 * the size. `data-max-height` is the most that a frame grows to, in CSS pixels. It may be loaded more than once.
 */
export const embedHostScript = `(() => {
  const loaded = Symbol.for('article-elements.embed');
  if (window[loaded]) return;
  window[loaded] = true;

  const highest = 1_000_000;
  const frames = () => [...document.querySelectorAll('iframe[data-article-embed]')];
  const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== 'article-elements:height') return;
    const { height } = data;
    if (!Number.isFinite(height) || height < 1 || height > highest) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    const most = Number(frame.dataset.maxHeight) || highest;
    frame.style.boxSizing = 'content-box';
    frame.style.maxWidth = '100%';
    frame.style.height = Math.min(height, most) + 'px';
  });

  // The greeting is no secret, and a frame whose page has not come yet has another origin, of which browsers would complain.
  for (const frame of frames()) {
    frame.contentWindow.postMessage({ type: 'article-elements:request-height' }, '*');
  }
})();
`;
