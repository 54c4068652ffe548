/** Fits a frame to its content, now and whenever its width changes. */
function fit(this: HTMLIFrameElement): void {
  const page = this.contentDocument!;
  const measure = (): void => {
    this.style.height = `${page.documentElement.offsetHeight}px`;
  };
  measure();
  new ResizeObserver(measure).observe(page.body);
}

/**
 * Page in a frame in which no script can run, as readers without JavaScript get it. The embedding page can read it, to
 * fit the frame to it.
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
