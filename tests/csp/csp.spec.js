// Everything works in a page whose Content-Security-Policy allows as little as can be, with Trusted Types.
import { sample, sampleNames } from '../support/samples.js';
import { bundle, expect, test } from './strict-pages.js';

/** What a page does that its policy forbids, and the directive that is broken. */
const forbidden = {
  'a style attribute': [`document.body.setAttribute('style', 'margin: 0')`, 'style-src-attr'],
  'a style element': [
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))`,
    'style-src-elem',
  ],
  'code from a string': [`new Function('return 1')`, 'require-trusted-types-for'],
  'HTML from a string': [`document.body.innerHTML = '<b>'`, 'require-trusted-types-for'],
  'a policy that is not listed': [`trustedTypes.createPolicy('lit-html', {})`, 'trusted-types'],
  'a picture from elsewhere': [`new Image().src = 'https://elsewhere.example/x.png'`, 'img-src'],
  'a sound from elsewhere': [`new Audio('https://elsewhere.example/x.mp3')`, 'media-src'],
};

/** Each element, and the property that gives it what it shows of an article. */
const elements = {
  'article-view': (article) => ({ article }),
  'article-header': (article) => ({ article }),
  'article-highlights': ({ highlights }) => ({ highlights }),
  'section-block': ({ sections }) => ({ section: sections[1] }),
  'bottom-line-callout': ({ bottomLine }) => ({ bottomLine }),
  'article-terms': ({ keywords }) => ({ terms: keywords, type: 'tags' }),
  'share-bar': ({ url, headline }) => ({ url, headline }),
  'reply-form': ({ replies }) => ({ endpoint: replies.endpoint, thread: replies.thread }),
  'reply-list': () => ({ replies: [{ id: '1', author: { name: 'Ada Reed' }, text: 'Well said.' }] }),
};

const otherScripts = {
  'the file for one element': '<script type="module" src="/cdn/article-view.js"></script>',
  'the classic script': '<script defer src="/cdn/article-elements.classic.js"></script>',
};

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt', 'zh-Hans'];

/** Sets properties of an element, and waits until it shows them. */
const give = (page, tag, properties) =>
  page.locator(tag).evaluate(async (element, properties) => {
    await customElements.whenDefined(element.localName);
    await Object.assign(element, properties).updateComplete;
  }, properties);

/** Scrolls to each picture, and waits until all have come. */
const seePictures = (page) =>
  page.evaluate(async () => {
    const pictures = [...document.querySelector('article-view').shadowRoot.querySelectorAll('img')];
    for (const picture of pictures) {
      picture.scrollIntoView();
      if (!picture.complete) await new Promise((done) => (picture.onload = picture.onerror = done));
    }
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });

/** The long article, as the page's server has it. */
const articleOf = ({ origin }) => sample('long-read', origin);

for (const [what, [script, directive]] of Object.entries(forbidden)) {
  test(`the browser reports ${what}`, async ({ strict }) => {
    // The page's own script acts: what a test does from outside may be allowed more.
    await strict.open({ head: '', script });
    const { events, reports } = await strict.complaints();
    expect(events[0]?.split(' ')[0]).toBe(directive);
    expect(reports[0]?.split(' ')[0]).toBe(directive);
  });
}

for (const name of sampleNames) {
  test(`the sample ${name} is shown, with its pictures`, async ({ page, strict, visit }) => {
    await visit({ body: '<article-view></article-view>' });
    await give(page, 'article-view', { article: sample(name, strict.origin) });
    expect(await seePictures(page)).toEqual([]);
    const shown = page.locator('article-view .page');
    await expect(shown).toBeVisible();
    expect((await shown.innerText()).length).toBeGreaterThan(200);
  });
}

test('an article is shown from an address', async ({ page, visit }) => {
  await visit({ body: '<article-view src="/stories/articles/minimal.json"></article-view>' });
  await expect(page.locator('article-view h1')).toHaveText(/^\s*Summer Ferries/);
});

test('an article is shown from JSON inside the element', async ({ page, strict, visit }) => {
  const article = articleOf(strict);
  const json = JSON.stringify(article).replaceAll('<', '\\u003c');
  await visit({ body: `<article-view><script type="application/json">${json}</script></article-view>` });
  await expect(page.locator('article-view h1')).toHaveText(article.headline);
});

for (const [what, head] of Object.entries(otherScripts)) {
  test(`an article is shown by ${what}`, async ({ page, strict, visit }) => {
    await visit({ head, body: '<article-view locale="de"></article-view>' });
    await give(page, 'article-view', { article: articleOf(strict) });
    await expect(page.locator('article-view').getByText('Kommentar abschicken')).toBeVisible();
  });
}

test('an article that cannot be loaded leaves a notice', async ({ page, visit }) => {
  await visit({ body: '<article-view src="/README.md"></article-view>' });
  await expect(page.locator('article-view').getByRole('alert')).toBeVisible();
});

for (const [tag, properties] of Object.entries(elements)) {
  test(`${tag} works from its properties`, async ({ page, strict, visit }) => {
    await visit({ body: `<${tag}></${tag}>` });
    await give(page, tag, properties(articleOf(strict)));
    await expect(page.locator(`${tag} .page`).first()).toHaveText(/\S/);
    await expect(page.locator(`${tag} .page`).first()).toBeVisible();
  });
}

test('reply-list shows what a service has, whose markup it does not put into the page', async ({
  page,
  visit,
}) => {
  await visit({
    body: '<reply-list service="wordpress" endpoint="/wp-comments-post.php" thread="7"></reply-list>',
  });
  await expect(page.locator('reply-list .reply-text')).toHaveText('Well said.');
});

test('all elements work inside a provider', async ({ page, strict, visit }) => {
  const tags = Object.keys(elements).slice(1);
  const inside = tags.map((tag) => `<${tag}></${tag}>`).join('');
  await visit({ body: `<article-provider>${inside}</article-provider>` });
  await give(page, 'article-provider', { article: articleOf(strict) });
  for (const tag of tags) await expect(page.locator(`${tag} .page > *`).first()).toBeVisible();
});

test.describe('in an article', () => {
  test.beforeEach(async ({ page, strict, visit }) => {
    await visit({ body: '<article-view></article-view>' });
    await give(page, 'article-view', { article: articleOf(strict) });
  });

  test('the link is copied', async ({ page }) => {
    await page.locator('article-view [data-network=copy]').click();
    await expect(page.locator('article-view .share-status')).toHaveText('Link copied');
  });

  test('printing opens the print dialog', async ({ page }) => {
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await page.locator('article-view li:last-child > button.share-control').click();
    expect(await page.evaluate(() => window.printed)).toBe(true);
  });

  test('the reply form says what is wrong, then sends', async ({ page, strict }) => {
    const form = page.locator('article-view form');
    const send = form.locator('[type=submit]');
    await send.click();
    await expect(form.getByText('Please correct 3 fields')).toBeVisible();
    await form.locator('[name=comment]').fill('Well said.');
    await form.locator('[name=author]').fill('Ada Reed');
    await form.locator('[name=email]').fill('ada@news.example');
    const { pathname } = new URL(articleOf(strict).replies.endpoint);
    const isOfService = (response) => new URL(response.url()).pathname === pathname;
    const sent = page.waitForResponse(isOfService);
    await send.click();
    await sent;
    expect(strict.posts[0].path).toBe(pathname);
    expect(strict.posts[0].fields.comment).toBe('Well said.');
  });

  test('a footnote leads to its note and back', async ({ page }) => {
    const view = page.locator('article-view');
    await view.locator('a[href="#ae-note-1"]').click();
    await expect(view.locator('#ae-note-1')).toBeFocused();
    await view.locator('a[href="#ae-reference-1"]').click();
    await expect(view.locator('#ae-reference-1')).toBeFocused();
  });

  test('a block of an unknown kind can be filled by the page', async ({ page }) => {
    await page.evaluate(() => {
      const view = document.querySelector('article-view');
      const poll = document.createElement('p');
      poll.slot = view.shadowRoot.querySelector('slot').name;
      poll.textContent = 'A poll';
      view.append(poll);
    });
    await expect(page.locator('article-view > p')).toBeVisible();
  });

  test('the interface speaks all its languages', async ({ page }) => {
    for (const locale of languages) {
      await give(page, 'article-view', { locale });
      // The article is in English, and what is like it is not marked.
      const lang = locale === 'en' ? '' : locale;
      await expect(page.locator('article-view .share')).toHaveJSProperty('lang', lang);
    }
  });
});

test.describe('two copies of the bundle', () => {
  const head = `${bundle}<script type="module" src="/cdn/article-elements.js?second"></script>`;
  const body = '<article-view></article-view>';
  const script = `
    const { ArticleHeader } = await import('/cdn/article-elements.js?second');
    ArticleHeader.define('second-header');
    document.querySelector('second-header').article = { headline: 'Of the second copy' };`;

  test('get along', async ({ page, strict, visit }) => {
    const article = articleOf(strict);
    await visit({ head, body });
    await give(page, 'article-view', { article });
    await expect(page.locator('article-view h1')).toHaveText(article.headline);
    await page.evaluate(() => import('/cdn/article-elements.js?second').then(() => {}));
  });

  test('have classes that work under names of their own', async ({ page, visit }) => {
    await visit({ head, body: '<second-header></second-header>', script });
    await expect(page.locator('second-header h1')).toHaveText('Of the second copy');
  });

  test('are both shown where the page allows duplicates', async ({ page, visit }) => {
    await visit({
      head,
      names: "article-elements 'allow-duplicates'",
      body: '<article-view src="/stories/articles/minimal.json"></article-view><second-header></second-header>',
      script,
    });
    await expect(page.locator('article-view h1')).toHaveText(/^\s*Summer Ferries/);
    await expect(page.locator('second-header h1')).toHaveText('Of the second copy');
  });

  test('leave no policy where a page’s scripts could take it', async ({ page, strict, visit }) => {
    await visit({ head, body });
    await give(page, 'article-view', { article: articleOf(strict) });
    const policies = await page.evaluate(() =>
      Reflect.ownKeys(window)
        .filter((key) => window[key] instanceof TrustedTypePolicy)
        .map(String),
    );
    expect(policies).toEqual([]);
  });
});
