/** Fits a frame to what is in it, now and whenever its width changes. */
function fit(this: HTMLIFrameElement): void {
  const page = this.contentDocument!;
  const measure = (): void => {
    this.style.height = `${page.documentElement.offsetHeight}px`;
  };
  measure();
  new ResizeObserver(measure).observe(page.body);
}

/**
 * A page of its own in which no script can run: what readers without JavaScript get. Reading it from outside is allowed, to fit
 * the frame to it.
 */
export function framedPage(markup: string, css: string, scheme = 'light'): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'The page without JavaScript';
  frame.className = 'page-without-script';
  frame.sandbox.add('allow-same-origin', 'allow-popups');
  frame.srcdoc = `<!doctype html>
    <html lang="en" data-bs-theme="${scheme}">
      <head><meta charset="utf-8"><title>Without JavaScript</title><style>${css}</style></head>
      <body>${markup}</body>
    </html>`;
  frame.addEventListener('load', fit);
  return frame;
}
