/**
 * Script of the page in the frame: tells the page around it how high the article is, in CSS pixels, whenever that changes and
 * whenever it is asked. The height is no secret, so the message goes to whoever shows the frame.
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
