// What is alive in the Storybook's pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { content, openDocs, openSite } from './site.js';

describe('the pages of the Storybook', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const visit = async (id, look, hash) => {
    const { page, wrongs, close } = await site.newPage();
    try {
      await openDocs(page, site.address, id, hash);
      await look(content(page), page);
      assert.deepEqual(wrongs, []);
    } finally {
      await close();
    }
  };

  it('say what is wrong with an article, and where, and show what can be shown', () =>
    visit('guides-the-article-format', async (frame, page) => {
      await frame.getByRole('textbox', { name: 'Article JSON' }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('{ "version": 1, "headline": "Typed", "sections": [{ "body": 7 }] }');
      await frame.getByRole('button', { name: '/sections/0/body' }).waitFor();
      await frame.locator('article-view').getByRole('heading', { name: 'Typed' }).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('{ "version": 1,');
      await frame.getByText('Not JSON yet').waitFor();
      assert.ok(await frame.locator('article-view').getByRole('heading', { name: 'Typed' }).isVisible());
    }));

  it('open the article that is being written in the playground', () =>
    visit('guides-the-article-format', async (frame, page) => {
      await frame.getByRole('textbox', { name: 'Article JSON' }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('{ "version": 1, "headline": "Tide · 潮", "sections": [] }');
      const link = frame.getByRole('link', { name: 'Open in the playground' });
      await frame.locator('article-view').getByRole('heading', { name: 'Tide · 潮' }).waitFor();
      const [playground] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await playground.frameLocator('#frame').getByRole('heading', { name: 'Tide · 潮' }).waitFor();
      assert.ok(
        !playground.url().includes('article='),
        'an article that may be edited is not in the address',
      );
      await playground.getByRole('link', { name: 'Storybook' }).click();
      await content(playground).getByRole('heading', { name: 'Start here' }).waitFor();
    }));

  it('show the article in every host, in its own page', () =>
    visit('guides-the-same-in-every-host', async (frame) => {
      const frames = frame.locator('.hosts iframe');
      assert.equal(await frames.count(), 9);
      for (const host of await frames.all()) {
        await host.scrollIntoViewIfNeeded();
        await host
          .contentFrame()
          .locator('article-view')
          .getByRole('heading', { name: 'A Cold Harbour' })
          .waitFor();
      }
    }));

  it('make a theme: a style sheet to take, a warning of low contrast, and a link that brings it back', async () => {
    let shared;
    await visit('guides-theming', async (frame, page) => {
      await frame.getByLabel('Start from').selectOption('magazine');
      const accent = frame.getByRole('textbox', { name: '--ae-accent', exact: true });
      await accent.fill('light-dark(#ffe0d0, #eb9d6e)');
      await accent.press('Enter');
      const sheet = frame.getByRole('region', { name: 'CSS', exact: true });
      await sheet.getByText('--ae-accent: light-dark(#ffe0d0, #eb9d6e);').waitFor();
      await sheet.getByText('--ae-measure: 30em;').waitFor();
      await frame.getByText('Small headings on the paper, light').waitFor();
      assert.equal(await frame.getByText('Small headings on the paper, dark').count(), 0);

      await frame.getByRole('button', { name: 'Copy CSS' }).click();
      await frame.getByText('CSS copied.').waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await sheet.textContent());

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        frame.getByRole('button', { name: 'Download' }).click(),
      ]);
      assert.equal(file.suggestedFilename(), 'article-theme.css');
      assert.equal(readFileSync(await file.path(), 'utf8'), await sheet.textContent());

      await frame.locator('button', { hasText: /^Copy link$/ }).click();
      await frame.getByText('Link copied.').waitFor();
      shared = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    });
    await visit(
      'guides-theming',
      async (frame, page) => {
        const accent = frame.getByRole('textbox', { name: '--ae-accent', exact: true });
        assert.equal(await accent.inputValue(), 'light-dark(#ffe0d0, #eb9d6e)');
        assert.equal(await frame.getByLabel('Start from').inputValue(), 'magazine');
        await page.locator('#guides-security-and-csp--docs').click();
        await frame.getByRole('heading', { name: 'Security and CSP' }).waitFor();
        assert.ok(!page.url().includes('accent'), 'the theme stays with its page');
      },
      shared.hash,
    );
  });

  it('have a control for every token, which changes the article', () =>
    visit('guides-theming', async (frame) => {
      const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
      const { cssProperties } = modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === 'article-view');
      for (const { name } of cssProperties) {
        assert.ok(await frame.getByLabel(name, { exact: true }).count(), `no control for ${name}`);
      }
      const paper = frame.getByRole('region', { name: 'The article, light' });
      const family = () =>
        paper
          .locator('article-view')
          .evaluate((view) => getComputedStyle(view.shadowRoot.querySelector('h1,h2,h3')).fontWeight);
      await frame.getByLabel('--ae-font-weight-heading, as a slider').fill('300');
      assert.equal(await family(), '300');
      await frame.getByRole('button', { name: 'Reset --ae-font-weight-heading' }).click();
      assert.equal(await family(), '700');
    }));
});
