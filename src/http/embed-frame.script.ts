/**
 * Script of the embedded page: posts the article's height, in CSS pixels, to the embedding page whenever it changes or
 * is requested. The height is not secret, so the target origin is `*`.
 */
export const embedFrameScript = `(() => {
  if (parent === window) return;
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    parent.postMessage({ type: 'article-elements:height', height: Math.ceil(height) }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // Browsers observe nothing in frames that are out of sight.
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'article-elements:request-height') tell();
  });
})();
`;
