/**
 * Script for embedding pages, served as `/embed.js`: sets the height of each `iframe[data-article-embed]` to that of
 * its article. Accepts messages only from the frame itself while it has the origin of its `src`, and sets nothing but
 * its size. `data-max-height` is the maximum height, in CSS pixels. Loading it twice is safe.
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
