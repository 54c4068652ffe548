// A page that a server has rendered is whole where no script runs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, script } from './site.js';

const withoutScripts = { prepare: (page) => page.setJavaScriptEnabled(false) };

describe('without JavaScript', () => {
  let site;
  before(async () => (site = await openSite('chromium')));
  after(() => site?.close());

  const long = (options) => site.page('long-read', { script, ...options });

  it('all text is shown, styled', async () => {
    const page = await site.open(long(), withoutScripts);
    const shown = await page.evaluate(() => {
      const root = document.querySelector('article-view').shadowRoot;
      const heading = root.querySelector('h1');
      return {
        sections: root.querySelectorAll('.section').length,
        words: root.querySelector('.article').textContent.replace(/\s+/g, ' '),
        headline: heading.getBoundingClientRect().height,
        weight: getComputedStyle(heading).fontWeight,
        light: document.querySelector('article-view > div').getBoundingClientRect().height,
      };
    });
    const { sections } = site.article('long-read');
    assert.equal(shown.sections, sections.length);
    for (const { heading } of sections) if (heading) assert.ok(shown.words.includes(heading), heading);
    assert.ok(shown.headline > 20);
    assert.equal(shown.weight, '700');
    assert.equal(shown.light, 0, 'the copy for readers of markup is not shown');
    await page.close();
  });

  it('all text is shown, plainly, where browsers do not know declarative shadow roots', async () => {
    const page = await site.open(long().replaceAll('shadowrootmode=', 'unknown='), withoutScripts);
    const words = await page.$eval('article-view', (view) => view.shadowRoot === null && view.innerText);
    for (const { heading } of site.article('long-read').sections)
      assert.ok(words.includes(heading ?? ''), heading);
    await page.close();
  });

  it('an address with a section’s name leads to the section', async () => {
    const page = await site.open(long(), { ...withoutScripts, hash: '#numbers' });
    const top = await page.evaluate(
      () =>
        document.querySelector('article-view').shadowRoot.getElementById('numbers').getBoundingClientRect()
          .top,
    );
    assert.ok(Math.abs(top) < 60, `${top} px from the top`);
    await page.close();
  });

  it('notes are found from the text, and the text from notes', async () => {
    const page = await site.open(long(), withoutScripts);
    const places = () =>
      page.evaluate(() => {
        const top = (id) =>
          document.querySelector('article-view').shadowRoot.getElementById(id).getBoundingClientRect().top;
        const seen = (y) => y > -20 && y < innerHeight;
        return { note: seen(top('ae-note-1')), reference: seen(top('ae-reference-1')) };
      });
    await page.click('article-view >>> a[href="#ae-note-1"]');
    assert.deepEqual(await places(), { note: true, reference: false });
    await page.click('article-view >>> a[href="#ae-reference-1"]');
    assert.equal((await places()).reference, true);
    await page.close();
  });

  it('what only a script can do is not offered; links that share are', async () => {
    const page = await site.open(long(), withoutScripts);
    const controls = await page.evaluate(() =>
      [...document.querySelector('article-view').shadowRoot.querySelectorAll('.share-control')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.localName),
    );
    assert.ok(controls.length >= 9);
    assert.deepEqual(new Set(controls), new Set(['a']));
    await page.close();
  });

  it('the reply form is checked by the browser, and posts', async () => {
    const page = await site.open(site.page('news', { script }), withoutScripts);
    const submit = 'article-view >>> button[type=submit]';
    await page.click(submit);
    assert.deepEqual(site.posted, []);
    await page.type('article-view >>> #ae-reply-comment', 'Well put.');
    await page.type('article-view >>> #ae-reply-author', 'Ada');
    await page.type('article-view >>> #ae-reply-email', 'ada@reed.example');
    await Promise.all([page.waitForNavigation(), page.click(submit)]);
    const { ref } = site.article('news').replies;
    const [reply] = site.posted;
    assert.equal(reply.comment, 'Well put.');
    assert.equal(reply.author, 'Ada');
    assert.equal(reply.comment_post_ID, ref);
    await page.close();
  });
});
