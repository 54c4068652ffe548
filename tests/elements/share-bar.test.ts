import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShareBar, ShareBarShareEvent } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { renderElement } from '../../src/server/index.js';
import { find, findAll, placed, served, texts, words } from '../support/render.js';

const url = 'https://news.example/a?b=1&c=2';
const headline = 'Fish & chips: 50 % off';

const show = (networks = 'x'): Promise<ShareBar> =>
  served
    ? placed(renderElement('share-bar', { url, headline, networks }))
    : fixture(html`<share-bar url=${url} headline=${headline} networks=${networks}></share-bar>`);

/** Stands in for the clipboard for one test. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

describe('share-bar', () => {
  afterEach(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  const both = `${headline} ${url}`;
  for (const [network, address, values] of [
    ['x', 'https://x.com/intent/tweet', { text: headline, url }],
    ['bluesky', 'https://bsky.app/intent/compose', { text: both }],
    ['threads', 'https://www.threads.com/intent/post', { text: headline, url }],
    ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }],
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url }],
    ['reddit', 'https://www.reddit.com/submit', { url, title: headline }],
    ['whatsapp', 'https://wa.me/', { text: both }],
    ['telegram', 'https://t.me/share/url', { url, text: headline }],
  ] as const) {
    it(`links to ${network} with address and headline, encoded`, async () => {
      const link = find(await show(network), 'a') as HTMLAnchorElement;
      const { origin, pathname, searchParams } = new URL(link.href);
      expect(origin + pathname).to.equal(address);
      expect(Object.fromEntries(searchParams)).to.deep.equal(values);
      expect(link).to.include({ target: '_blank', rel: 'noopener' });
    });
  }

  it('links to Mastodon, which takes the text behind a number sign', async () => {
    const { hash } = find(await show('mastodon'), 'a') as HTMLAnchorElement;
    expect(new URLSearchParams(hash.slice(1)).get('text')).to.equal(both);
  });

  it('links to an email with subject and address', async () => {
    const link = find(await show('email'), 'a') as HTMLAnchorElement;
    expect(link.href).to.equal(
      `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`,
    );
    expect(link.target).to.equal('');
  });

  it('names every control', async () => {
    const bar = await show('email bluesky');
    expect(texts(bar, 'button, a')).to.deep.equal([
      'Copy link',
      'Share by email',
      'Share on Bluesky (opens in a new tab)',
      'Print',
    ]);
    await expectAccessible(bar);
  });

  it('shows the chosen networks in their order, each once, and passes over unknown ones', async () => {
    const bar = await show('reddit, x nonesuch reddit');
    expect(texts(bar, 'a')).to.deep.equal([
      'Share on Reddit (opens in a new tab)',
      'Share on X (opens in a new tab)',
    ]);
  });

  it('shows all networks again when the choice is taken away', async () => {
    const bar = await show('x');
    bar.removeAttribute('networks');
    await bar.updateComplete;
    expect(findAll(bar, 'a')).to.have.length(10);
  });

  it('does not say of one address what came of copying another', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    const bar = await show();
    find(bar, 'button')!.click();
    await aTimeout(0);
    bar.url = 'https://news.example/other';
    await bar.updateComplete;
    await bar.updateComplete;
    expect(words(find(bar, '[role=status]'))).to.equal('');
  });

  it('shows all networks when none are chosen', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar url=${url}></share-bar>`);
    expect(findAll(bar, 'a')).to.have.length(10);
    await expectAccessible(bar);
  });

  it('is worked by keyboard', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const bar = await show('x');
    find(bar, 'button')!.focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(0);
    expect(copied).to.deep.equal([url]);
  });

  it('says that the address was copied', async () => {
    clipboard(() => Promise.resolve());
    const bar = await show();
    find(bar, 'button')!.click();
    await aTimeout(0);
    await bar.updateComplete;
    expect(words(find(bar, '[role=status]'))).to.equal('Link copied');
  });

  it('shows the address for copying by hand when it may not be copied', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    const bar = await show();
    find(bar, 'button')!.click();
    await aTimeout(0);
    await bar.updateComplete;
    expect(words(find(bar, '[role=status]'))).to.equal(`The link could not be copied. Here it is: ${url}`);
  });

  it('tells the page what is shared where', async () => {
    const bar = await show('x');
    find(bar, 'a')!.addEventListener('click', (event) => event.preventDefault());
    setTimeout(() => find(bar, 'a')!.click());
    const event = (await oneEvent(document.body, 'share-bar-share')) as unknown as ShareBarShareEvent;
    expect(event).to.include({ network: 'x', url });
  });

  it('leaves sharing to the page when the page cancels it', async () => {
    let copied = false;
    clipboard(() => Promise.resolve(void (copied = true)));
    const bar = await show('x');
    bar.addEventListener('share-bar-share', (event) => event.preventDefault());
    find(bar, 'button')!.click();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    find(bar, 'a')!.dispatchEvent(click);
    expect([copied, click.defaultPrevented]).to.deep.equal([false, true]);
  });

  it('shows nothing without an address, or with an unsafe one', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar url="javascript:alert(1)"></share-bar>`);
    expect(findAll(bar, 'a, button')).to.have.length(0);
  });

  it('uses no name that lists of blockers hide', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar url=${url}></share-bar>`);
    const names = findAll(bar, '*').flatMap(({ id, classList }) => [id, ...classList]);
    expect(
      names.filter((name) => /^(share-bar|share_bar|sharebar|social.*|share-buttons?)$/.test(name)),
    ).to.deep.equal([]);
  });
});
