// What a page tells assistive technology, and those who ask for more contrast: as a server has rendered it, and taken over.
import { readFileSync } from 'node:fs';
import { renderArticle, renderPage } from '../../dist/server/index.js';
import { createNewsroom } from '../http/newsroom.js';
import { expect, script, test } from './site.js';

const theme = (name) => readFileSync(new URL(`../../themes/${name}.css`, import.meta.url), 'utf8');

const article = (fields = {}) => ({
  version: 1,
  url: 'https://news.example/harbour',
  headline: 'The harbour opens again',
  alternativeHeadline: 'Coast',
  description: [text(['A ', link, '.'])],
  inLanguage: 'en',
  datePublished: '2026-03-01',
  author: [{ name: 'Ada Reed', url: 'https://news.example/reed' }],
  highlights: [[text([link])]],
  sections: [
    {
      body: [
        text(['A ', link, ' in a text', note]),
        { ...text([link]), style: 'blockquote' },
        { _type: 'callout', title: 'Box', body: [text([link])] },
        { _type: 'table', rows: [[[text([link])]], ['x'.repeat(200)]] },
        { ...text(['x = '.repeat(300)]), style: 'code' },
        { ...text(['short']), style: 'code' },
        {
          _type: 'figure',
          src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
          width: 1,
          height: 1,
          alt: 'A picture',
          caption: [text([link])],
          creditText: 'Ada Reed',
          license: 'https://rights.example/',
        },
      ],
    },
  ],
  bottomLine: [text([link])],
  articleSection: [{ name: 'Shipping', url: 'https://news.example/shipping' }],
  keywords: [{ name: 'boats' }],
  replies: { open: true, service: 'json', endpoint: 'https://news.example/replies' },
  ...fields,
});

const link = { text: 'link', marks: ['link'] };
const note = { text: '.', marks: ['note'] };

function text(spans) {
  return {
    _type: 'block',
    children: spans.map((span) => ({ _type: 'span', ...(span.text ? span : { text: span }) })),
    markDefs: [
      { _type: 'link', _key: 'link', href: 'https://other.example/' },
      { _type: 'footnote', _key: 'note', body: 'A note.' },
    ],
  };
}

/** Of each link: the contrast of its line with what is behind it, and how the line is. */
const lines = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('article-view');
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    const paint = (colour) => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    };
    const luminance = () => {
      const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const parentOf = (node) => node.parentElement ?? node.getRootNode().host;
    const paintBehind = (element) => {
      const parent = parentOf(element);
      if (parent) paintBehind(parent);
      else paint('#fff');
      paint(getComputedStyle(element).backgroundColor);
    };
    return [...shadowRoot.querySelectorAll('a:not(.share-control)')].map((link) => {
      paintBehind(link);
      const behind = luminance();
      const style = getComputedStyle(link);
      paint(style.textDecorationColor);
      const line = luminance();
      const [more, less] = [Math.max(line, behind), Math.min(line, behind)];
      return {
        link: link.outerHTML.slice(0, 80),
        hasLine: style.textDecorationLine === 'underline',
        isWhole: style.textDecorationColor === style.color,
        contrast: (more + 0.05) / (less + 0.05),
      };
    });
  });

test.describe('links', () => {
  for (const name of [undefined, 'magazine', 'modern']) {
    for (const colorScheme of ['light', 'dark']) {
      test(`differ from text by a line that is seen: ${name ?? 'default'}, ${colorScheme} @chromium`, async ({
        page,
        site,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(site.add(renderPage(article(), { styles: name && theme(name) })));
        const found = (await lines(page)).filter(({ hasLine }) => hasLine);
        expect(found.length).toBeGreaterThan(7);
        expect(found.filter(({ contrast }) => contrast < 3)).toEqual([]);
      });
    }
  }

  test('have a line as strong as their words where more contrast is asked for, and credits are whole @chromium', async ({
    page,
    site,
  }) => {
    await page.goto(site.add(renderPage(article({ replies: undefined }), { styles: theme('magazine') })));
    const credit = page.locator('.credit');
    const opacity = () => credit.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0.9');
    await page.emulateMedia({ contrast: 'more' });
    const found = await lines(page);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ hasLine, isWhole, contrast }) => !hasLine || !isWhole || contrast < 7)).toEqual(
      [],
    );
    expect(await opacity()).toBe('1');
  });
});

const named = [
  ['a headline', {}, 'The harbour opens again'],
  ['a kicker alone', { headline: undefined }, 'Coast'],
];

test.describe('the structure of a page', () => {
  for (const scripted of [true, false]) {
    for (const [name, fields, title] of named) {
      test(`has a main part, an article with a name, and lists with theirs: ${name}, ${scripted ? 'taken over' : 'as it came'}`, async ({
        page,
        site,
      }) => {
        await page.goto(site.add(renderPage(article(fields), scripted ? { script } : {})));
        if (scripted) await page.waitForFunction(() => document.querySelector('article-view').updateComplete);
        const main = page.getByRole('main');
        await expect(main).toHaveCount(1);
        const shown = main.getByRole('article', { name: title, exact: true });
        await expect(shown).toHaveCount(1);
        for (const [label, items] of [
          ['Categories', 1],
          ['Tags', 1],
        ])
          await expect(
            shown.getByRole('list', { name: label, exact: true }).getByRole('listitem'),
          ).toHaveCount(items);
      });
    }
  }

  for (const options of [
    { format: 'semantic' },
    { format: 'semantic', anchors: false },
    { layers: { shadow: false } },
  ]) {
    test(`has names in plain markup, too, by no id that may be there twice: ${JSON.stringify(options)}`, async ({
      page,
      site,
    }) => {
      const shown = article({ inLanguage: 'fr' });
      const markup = renderArticle(shown, { ...options, locale: 'de' });
      await page.goto(site.add(`<!doctype html><title>x</title>${markup}`));
      await expect(page.getByRole('article', { name: shown.headline, exact: true })).toHaveCount(1);
      const list = page.getByRole('list', { name: 'Schlagwörter', exact: true });
      await expect(list).toHaveAttribute('lang', 'de');
      await expect(list.getByText('boats')).toHaveAttribute('lang', 'fr');
      expect(markup).not.toMatch(/labelledby|ae-headline|ae-tags/);
    });
  }

  test('has a main part in a frame, too', async ({ page, site }) => {
    const newsroom = createNewsroom({ load: () => article() });
    const answer = await newsroom(new Request('https://news.example/articles/embed/x'));
    await page.goto(site.add(await answer.text()));
    const shown = page.getByRole('main').getByRole('article', { name: article().headline, exact: true });
    await expect(shown).toHaveCount(1);
  });

  test('keeps the name up to date', async ({ page, site }) => {
    await page.goto(site.add(renderPage(article(), { script })));
    await page.evaluate(
      (next) => {
        const view = document.querySelector('article-view');
        view.article = next;
        return view.updateComplete;
      },
      article({ headline: 'Closed again' }),
    );
    await expect(page.getByRole('article', { name: 'Closed again', exact: true })).toHaveCount(1);
    await page.evaluate(
      (next) => {
        const view = document.querySelector('article-view');
        view.article = next;
        return view.updateComplete;
      },
      article({ headline: undefined, alternativeHeadline: undefined }),
    );
    const shown = page.locator('article-view article');
    await expect(shown.first()).not.toHaveAttribute('aria-labelledby');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard reaches what scrolls, which has a role and a name, and nothing else of its kind @chromium', async ({
    page,
    site,
  }) => {
    const listings = article().sections[0].body.filter(({ style }) => style === 'code');
    const shown = { ...article({ replies: undefined }), sections: [{ body: [...listings, 'x'] }] };
    await page.goto(site.add(renderPage(shown, { withoutShare: true })));
    const boxes = page.getByRole('group', { name: 'Code', exact: true });
    await expect(boxes).toHaveCount(2);
    const reached = new Set();
    const links = await page.locator('article-view a').count();
    for (let press = 0; press <= links; press++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document.querySelector('article-view').shadowRoot;
        return activeElement?.matches('.code') && activeElement.textContent;
      });
      if (focused) reached.add(focused.slice(0, 5));
    }
    expect([...reached]).toEqual(['x = x']);
  });
});
