// iOS zooms into a field whose letters are smaller than 16 px, and does not zoom out again.
import { expect } from '@open-wc/testing';
import type { ArticleElement } from '../../src/elements/base/article-element.js';
import { renderElement } from '../../src/server/index.js';
import { article } from '../support/article.js';
import { findAll, placed, served, showArticle } from '../support/render.js';

const settings = { endpoint: 'https://news.example/post', thread: '7' };
const replies = [
  { id: '1', text: 'First.' },
  { id: '2', text: 'Second.' },
];

const elements: Record<string, () => Promise<ArticleElement>> = {
  'reply-form': () =>
    placed(
      served
        ? renderElement('reply-form', settings)
        : `<reply-form endpoint="${settings.endpoint}" thread="7"></reply-form>`,
    ),
  'reply-list': () =>
    placed(
      served
        ? renderElement('reply-list', { replies })
        : `<reply-list replies='${JSON.stringify(replies)}'></reply-list>`,
    ),
  'article-view': () => showArticle(article()),
};

const widths = ['320px', '390px', '800px'];
const sizes = ['', 'small', '12px', '0.7em', '24px'];

describe('fields', () => {
  for (const [name, show] of Object.entries(elements))
    it(`of ${name} have a font size of at least 16 px, at any width and text size`, async () => {
      const element = await show();
      const page = document.documentElement;
      page.style.fontSize = '62.5%';
      try {
        for (const width of widths)
          for (const size of sizes) {
            element.parentElement!.style.width = width;
            element.style.setProperty('--ae-font-size', size);
            const fields = findAll(
              element,
              'select, textarea, input:not([type=hidden], [type=checkbox], .trap *)',
            );
            expect(fields).to.not.have.lengthOf(0);
            for (const field of fields)
              expect(parseFloat(getComputedStyle(field).fontSize), `${width} ${size}`).to.be.at.least(16);
          }
      } finally {
        page.style.fontSize = '';
      }
    });

  it('follow the text size if it is larger', async () => {
    const form = await elements['reply-form']!();
    form.style.setProperty('--ae-font-size', '40px');
    const [comment] = findAll(form, 'textarea');
    expect(parseFloat(getComputedStyle(comment!).fontSize)).to.be.above(32);
  });
});
