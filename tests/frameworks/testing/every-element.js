import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import 'article-elements/define';

const article = {
  version: 1,
  url: 'https://news.example/harbour',
  headline: 'The harbour opens again',
  inLanguage: 'en',
  datePublished: '2026-05-04',
  highlights: ['Nine years of work are done.'],
  sections: [{ body: 'The first boats came in.' }],
  bottomLine: 'It was worth the wait.',
  articleSection: [{ name: 'Coast' }],
  replies: { open: true, service: 'json', endpoint: 'https://news.example/replies' },
};
const json = (value) => `<script type="application/json">${JSON.stringify(value)}</script>`;

/** What each element shows of the article. */
const shown = {
  'article-view': 'The first boats came in.',
  'article-header': 'The harbour opens again',
  'article-highlights': 'Nine years of work are done.',
  'section-block': 'The first boats came in.',
  'bottom-line-callout': 'It was worth the wait.',
  'article-terms': 'Coast',
  'share-bar': 'Copy link',
  'reply-form': 'Comment',
  'reply-list': 'Well done!',
};

const textOf = (element) => element.shadowRoot.querySelector('.root')?.textContent ?? '';
const untilShown = (element, text) => vi.waitFor(() => expect(textOf(element)).toContain(text), 20_000);

const errors = [];
beforeEach(() => {
  errors.length = 0;
  addEventListener('error', ({ message }) => errors.push(message));
  const replies = { replies: [{ id: '1', author: { name: 'Ada' }, text: 'Well done!' }] };
  vi.stubGlobal(
    'fetch',
    async (address) => new Response(JSON.stringify(/replies/.test(address) ? replies : article)),
  );
});
afterEach(() => {
  expect(errors).toEqual([]);
  vi.unstubAllGlobals();
});

for (const [tag, text] of Object.entries(shown)) {
  test(`${tag} shows the article of a provider, of JSON and of an address, and goes and comes again`, async () => {
    const element = `<${tag}></${tag}>`;
    const html = [
      tag === 'article-view'
        ? `<article-view>${json(article)}</article-view>`
        : `<article-provider>${json(article)}${element}</article-provider>`,
      tag === 'article-view'
        ? '<article-view src="/harbour.json"></article-view>'
        : `<article-provider src="/harbour.json">${element}</article-provider>`,
    ];
    for (const source of html) {
      document.body.innerHTML = source;
      const one = document.querySelector(tag);
      await untilShown(one, text);
      const { parentNode } = one;
      one.remove();
      parentNode.append(one);
      await untilShown(one, text);
    }
  });
}

test('shows JSON that comes late', async () => {
  document.body.innerHTML = '<article-view></article-view>';
  const view = document.querySelector('article-view');
  await view.updateComplete;
  view.innerHTML = json(article);
  await untilShown(view, article.headline);
  expect(view.status).toBe('ready');
});

test('sends a reply', async () => {
  const sent = [];
  vi.stubGlobal('fetch', async (address, { body }) => {
    sent.push(body);
    return new Response('{"status":"published"}', { headers: { 'content-type': 'application/json' } });
  });
  document.body.innerHTML =
    '<reply-form service="json" endpoint="https://news.example/replies"></reply-form>';
  const element = document.querySelector('reply-form');
  const outcomes = [];
  element.addEventListener('reply-form-outcome', ({ outcome }) => outcomes.push(outcome.status));
  await element.updateComplete;
  const form = element.shadowRoot.querySelector('form');
  for (const [name, value] of [
    ['comment', 'Well done!'],
    ['author', 'Ada'],
    ['email', 'ada@news.example'],
  ]) {
    form.elements[name].value = value;
    form.elements[name].dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  form.requestSubmit();
  await vi.waitFor(() => expect(outcomes).toEqual(['published']), 20_000);
  expect(sent.length).toBe(1);
  expect(sent[0]).toContain('Well done!');
}, 30_000);
