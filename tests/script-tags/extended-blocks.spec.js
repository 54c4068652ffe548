// Kinds of blocks that most articles do without: their templates and styles are loaded when an article has them.
import { expect } from '@playwright/test';
import { article, test } from './pages.js';

const parts = /extended-with-styles/;
const rating = { _type: 'rating', itemReviewed: 'The harbour soup', ratingValue: 4 };
const rated = { ...article, sections: [{ body: [rating] }] };
const footnoted = {
  ...article,
  sections: [
    {
      body: [
        {
          _type: 'block',
          children: [{ _type: 'span', text: 'Boats', marks: ['n'] }],
          markDefs: [{ _type: 'footnote', _key: 'n', body: [rating] }],
        },
      ],
    },
  ],
};

const tag = ({ library }) => `<script type="module" src="${library}/cdn/article-elements.js"></script>`;

/** Gives the page's element an article, and waits until it is shown. */
const show = (page, data) =>
  page.locator('article-view').evaluate(async (view, data) => {
    view.article = data;
    await view.updateComplete;
  }, data);

const asksFor = ({ asked }) => asked.filter((url) => parts.test(url)).length;

test('an article of text asks for nothing of them', async ({ page, visit }) => {
  const { network } = await visit(tag);
  await expect(page.locator('article-view .headline')).toHaveText(article.headline);
  await show(page, { ...article, headline: 'The harbour is shut' });
  await expect(page.locator('article-view .headline')).toHaveText('The harbour is shut');
  expect(asksFor(network)).toBe(0);
});

for (const [where, data] of Object.entries({ text: rated, 'a footnote': footnoted }))
  test(`one that has such a block in ${where} shows it as soon as it is shown, with its styles`, async ({
    page,
    visit,
  }) => {
    const { network, said } = await visit(tag);
    await show(page, data);
    await expect(page.locator('article-view .star')).toHaveCount(5);
    await expect(page.locator('article-view .star').first()).toHaveCSS('stroke-linejoin', 'round');
    expect(asksFor(network)).toBe(1);
    expect(said).toEqual([]);
  });

test('where they cannot be loaded, the words are shown', async ({ page, visit }) => {
  await page.route(parts, (route) => route.abort());
  await visit(tag);
  await show(page, rated);
  await expect(page.locator('article-view .prose')).toContainText('The harbour soup');
  await expect(page.locator('article-view .prose')).toContainText('4');
});

/** Fields of an article that most do without, and words in them. */
const fields = {
  'live coverage': {
    type: 'LiveBlogPosting',
    liveBlogUpdate: [
      { id: 'one', datePublished: '2026-05-04T09:00:00Z', headline: 'Words of a post', body: 'Its body' },
    ],
  },
  'a paywall': { paywall: { message: 'Words to pay for', url: 'https://news.example/pay' } },
  'a biography': { author: [{ name: 'Ada Reed', description: 'Words of a biography' }] },
  'what it is part of': { isPartOf: { name: 'Words of a whole' } },
  'what to read next': {
    related: [{ _type: 'linkCard', url: 'https://news.example/next', headline: 'Words of a card' }],
  },
};

for (const [what, given] of Object.entries(fields)) {
  const [words] = /Words [\w ]+/.exec(JSON.stringify(given));

  test(`${what} loads them once`, async ({ page, visit }) => {
    const { network, said } = await visit(tag);
    await show(page, { ...article, ...given });
    await expect(page.locator('article-view .article')).toContainText(words);
    expect(asksFor(network)).toBe(1);
    expect(said).toEqual([]);
  });

  test(`${what} is told in words where they cannot be loaded`, async ({ page, visit }) => {
    await page.route(parts, (route) => route.abort());
    await visit(tag);
    await show(page, { ...article, ...given });
    await expect(page.locator('article-view .article')).toContainText(words);
  });
}
