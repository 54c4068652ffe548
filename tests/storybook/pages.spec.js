// What is alive in the Storybook's pages.
import { readFileSync } from 'node:fs';
import { content, expect, openDocs, test } from './fixtures.js';

test.describe.configure({ mode: 'parallel' });

/** Writes an article's JSON in the place of the one that is there. */
async function write(page, text) {
  await content(page).getByRole('textbox', { name: 'Article JSON' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('say what is wrong with an article, and where, and show what can be shown', async ({ page }) => {
  await openDocs(page, 'guides-the-article-format');
  const frame = content(page);
  await write(page, '{ "version": 1, "headline": "Typed", "sections": [{ "body": 7 }] }');
  await expect(frame.getByRole('button', { name: '/sections/0/body' })).toBeVisible();
  const headline = frame.locator('article-view').getByRole('heading', { name: 'Typed' });
  await expect(headline).toBeVisible();
  await write(page, '{ "version": 1,');
  await expect(frame.getByText('Not JSON yet')).toBeVisible();
  await expect(headline).toBeVisible();
});

test('open the article that is being written in the playground', async ({ page, context }) => {
  await openDocs(page, 'guides-the-article-format');
  const frame = content(page);
  await write(page, '{ "version": 1, "headline": "Tide · 潮", "sections": [] }');
  await expect(frame.locator('article-view').getByRole('heading', { name: 'Tide · 潮' })).toBeVisible();
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in the playground' }).click();
  const playground = await opened;
  await expect(playground.frameLocator('#frame').getByRole('heading', { name: 'Tide · 潮' })).toBeVisible();
  // An article that may be edited is not in the address.
  expect(playground.url()).not.toContain('article=');
  await playground.getByRole('link', { name: 'Storybook' }).click();
  await expect(content(playground).getByRole('heading', { name: 'Start here' })).toBeVisible();
});

test('show the article in every host, in its own page', async ({ page }) => {
  await openDocs(page, 'guides-the-same-in-every-host');
  const frames = content(page).locator('.hosts iframe');
  await expect(frames).toHaveCount(9);
  for (const host of await frames.all()) {
    await host.scrollIntoViewIfNeeded();
    const view = host.contentFrame().locator('article-view');
    await expect(view.getByRole('heading', { name: 'A Cold Harbour' })).toBeVisible();
  }
});

test('make a theme: a style sheet to take, a warning of low contrast, and a link that brings it back', async ({
  page,
  context,
}) => {
  await openDocs(page, 'guides-theming');
  const frame = content(page);
  await frame.getByLabel('Start from').selectOption('magazine');
  const accentOf = (place) => place.getByRole('textbox', { name: '--ae-accent', exact: true });
  await accentOf(frame).fill('light-dark(#ffe0d0, #eb9d6e)');
  await accentOf(frame).press('Enter');
  const sheet = frame.getByRole('region', { name: 'CSS', exact: true });
  await expect(sheet).toContainText('--ae-accent: light-dark(#ffe0d0, #eb9d6e);');
  await expect(sheet).toContainText('--ae-max-line-length: 30em;');
  await expect(frame.getByText('Small headings on the background, light')).toBeVisible();
  await expect(frame.getByText('Small headings on the background, dark')).toHaveCount(0);

  await frame.getByRole('button', { name: 'Copy CSS' }).click();
  await expect(frame.getByText('CSS copied.')).toBeVisible();
  expect(await clipboard(page)).toBe(await sheet.textContent());

  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('article-theme.css');
  expect(readFileSync(await file.path(), 'utf8')).toBe(await sheet.textContent());

  await frame.locator('button', { hasText: /^Copy link$/ }).click();
  await expect(frame.getByText('Link copied.')).toBeVisible();
  const { hash } = new URL(await clipboard(page));

  const other = await context.newPage();
  await openDocs(other, 'guides-theming', hash);
  await expect(accentOf(content(other))).toHaveValue('light-dark(#ffe0d0, #eb9d6e)');
  await expect(content(other).getByLabel('Start from')).toHaveValue('magazine');
  await other.locator('#guides-security-and-csp--docs').click();
  await expect(content(other).getByRole('heading', { name: 'Security and CSP' })).toBeVisible();
  // The theme stays with its page.
  expect(other.url()).not.toContain('accent');
});

test('have a control for every token, which changes the article', async ({ page }) => {
  await openDocs(page, 'guides-theming');
  const frame = content(page);
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const { cssProperties } = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'article-view');
  for (const { name } of cssProperties)
    await expect(frame.getByLabel(name, { exact: true }).first(), name).toBeAttached();
  const paper = frame.getByRole('region', { name: 'The article, light' });
  const heading = paper.locator('article-view').locator('h1, h2, h3').first();
  await frame.getByLabel('--ae-font-weight-heading, as a slider').fill('300');
  await expect(heading).toHaveCSS('font-weight', '300');
  await frame.getByRole('button', { name: 'Reset --ae-font-weight-heading' }).click();
  await expect(heading).toHaveCSS('font-weight', '700');
});
