// The built Storybook as a site: from any folder, with nothing from elsewhere, searchable, following the reader.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { content, entries, openDocs, openSite } from './site.js';

/** A heading by all of its text: its name begins with that of the link in it. */
const headingOf = (frame, text) =>
  frame.locator('h1, h2, h3').filter({ hasText: new RegExp(`^\\s*${text.replace(/[()]/g, '\\$&')}\\s*$`) });

describe('the Storybook as a site', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Looks at the site in a page of the browser; nothing may go wrong there. */
  async function visit(look, reader) {
    const { page, wrongs, allThere, close } = await site.newPage(reader);
    try {
      await look(page, allThere);
      assert.deepEqual(wrongs, []);
    } finally {
      await close();
    }
  }

  it('works in a folder of a site, and loads nothing from elsewhere', () =>
    visit(async (page, allThere) => {
      await page.goto(site.address);
      await content(page).getByRole('heading', { name: 'Start here' }).waitFor();
      for (const id of ['guides-the-same-in-every-host', 'guides-theming', 'elements-share-bar']) {
        await openDocs(page, site.address, id);
        await allThere();
      }
      await page.goto(`${site.address}?path=/story/elements-article-view--default`);
      await content(page).locator('article-view').first().waitFor();
      await allThere();
    }));

  it('has its own name, mark and icon, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      await visit(
        async (page) => {
          await page.goto(site.address);
          const mark = page.getByRole('img', { name: 'article-elements' });
          await mark.waitFor();
          assert.match(await mark.getAttribute('src'), new RegExp(`logo-${colorScheme}`));
          assert.ok(await mark.evaluate((image) => image.naturalWidth > 0));
          assert.match(await page.locator('link[rel=icon]').getAttribute('href'), /favicon\.svg/);
        },
        { colorScheme },
      );
    }
  });

  it('follows the reader who changes from light to dark', () =>
    visit(async (page) => {
      await openDocs(page, site.address, 'start-here');
      const paper = () =>
        content(page)
          .locator('.sbdocs-wrapper')
          .evaluate((node) => getComputedStyle(node).backgroundColor);
      const light = await paper();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('img[src*="logo-dark"]').waitFor();
      assert.notEqual(await paper(), light);
    }));

  it('finds tokens, properties, attributes, events and parts by search, and goes to them', () =>
    visit(async (page) => {
      await page.goto(site.address);
      const names = [
        ['--ae-on-accent', '--ae-on-accent'],
        ['headingLevel', 'headingLevel (heading-level)'],
        ['custom-networks', 'customNetworks (custom-networks)'],
        ['reply-form-published', 'reply-form-published'],
        ['pullquote', 'pullquote'],
      ];
      for (const [words, heading] of names) {
        const search = page.locator('#storybook-explorer-searchfield');
        await search.fill(words);
        await page.getByRole('option', { name: heading }).first().click();
        await headingOf(content(page), heading).waitFor();
      }
    }));

  it('has only links that lead somewhere', async () => {
    const docs = Object.values(entries).filter(({ type }) => type === 'docs');
    const dead = [];
    await visit(async (page) => {
      for (const { id } of docs) {
        await page.goto(`${site.address}iframe.html?viewMode=docs&id=${id}`);
        await page.locator('#storybook-docs h1').first().waitFor();
        const links = await page
          .locator('#storybook-docs a[href]')
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
        for (const link of links) {
          const target = /^\?path=\/(?:docs|story)\/([^&#]+)/.exec(link)?.[1];
          const leads = target ? target in entries : /^(https?:|mailto:|#)/.test(link);
          if (!leads) dead.push(`${id}: ${link}`);
        }
      }
    });
    assert.deepEqual(dead, []);
  });

  it('follows a link to a page in a tab of its own', () =>
    visit(async (page) => {
      await page.goto(`${site.address}iframe.html?path=/docs/guides-theming--docs`);
      await headingOf(content(page), 'Theming').waitFor();
    }));
});
