import { fixture, html, oneEvent } from '@open-wc/testing';
import type { ArticleView } from '../../src/index.js';

const library = new URL('../../src/define.ts', import.meta.url).href;
const page = `<!doctype html><script type="module" src="${library}"></script><article-view></article-view>`;

/** An article alone in a window of this width: a frame, since no browser but Chromium can be told to be so wide or narrow. */
export async function showInWindow(width: number, article: unknown): Promise<ArticleView> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="window" width=${width} height="800"></iframe>`,
  );
  frame.srcdoc = page;
  await oneEvent(frame, 'load');
  const view = frame.contentDocument!.querySelector('article-view')!;
  frame.contentDocument!.body.style.margin = '0';
  view.article = article;
  await view.updateComplete;
  return view;
}
