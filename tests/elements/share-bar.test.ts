import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleView, CustomNetwork, ShareBar, ShareBarShareEvent } from '../../src/index.js';
import { renderArticle, renderElement } from '../../src/server/index.js';
import { expectAccessible } from '../support/axe.js';
import { takeClock } from '../support/clock.js';
import { pretend } from '../support/pretend.js';
import { find, findAll, placed, revealed, served, texts, words } from '../support/render.js';
import { nextTask, waitUntil } from '../support/wait-until.js';

const url = 'https://news.example/a?b=1&c=2';
const headline = 'Fish & chips: 50 % off';

/** What a test says of a bar; attributes come from strings, as on a page. */
interface Told {
  url?: string;
  headline?: string;
  networks?: string;
  via?: string;
  hashtags?: string;
  customNetworks?: CustomNetwork[];
}

const show = (networks = 'x', told: Told = {}): Promise<ShareBar> => showBar({ networks, ...told });

async function showBar(told: Told): Promise<ShareBar> {
  const { customNetworks, ...attributes } = { url, headline, ...told };
  if (served) return revealed(placed(renderElement('share-bar', { ...attributes, customNetworks })));
  const bar = document.createElement('share-bar');
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  if (customNetworks) bar.customNetworks = customNetworks;
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.append(bar);
  await bar.updateComplete;
  return bar;
}

const link = (bar: Element): HTMLAnchorElement => find(bar, 'a') as HTMLAnchorElement;
const valuesOf = (bar: Element): Record<string, string> =>
  Object.fromEntries(new URL(link(bar).href).searchParams);
const status = (bar: Element): string => words(find(bar, '[role=status]'));
const copyButton = (bar: Element): HTMLElement => find(bar, '[data-network=copy]')!;
const nativeButton = (bar: Element): HTMLElement => find(bar, '[data-network=native]')!;
const networksOf = (bar: Element): (string | undefined)[] =>
  findAll(bar, 'a').map((a) => a.dataset['network']);

/** Stands in for the clipboard. */
const clipboard = (writeText: (text: string) => Promise<void>): void =>
  pretend(navigator, 'clipboard', { writeText });

/** Stands in for the browser's old way to copy; `copied` are the texts that were selected then. */
function copyCommand(works: boolean): string[] {
  const copied: string[] = [];
  pretend(document, 'execCommand', (command: string) => {
    if (works && command === 'copy') copied.push(String(getSelection()));
    return works;
  });
  return copied;
}

/** Stands in for a device that can share; answers with what was shared. */
function device(share: () => Promise<void>, canShare = true): ShareData[] {
  const shared: ShareData[] = [];
  pretend(navigator, 'canShare', () => canShare);
  pretend(navigator, 'share', (data: ShareData) => {
    shared.push(data);
    return share();
  });
  return shared;
}

/** Waits for what the bar says of what was done. */
async function news(bar: Element): Promise<string> {
  await waitUntil(() => status(bar), 'The bar says nothing');
  return status(bar);
}

/** What the bar says when all that was done has come to its end. */
async function lastStatus(bar: Element): Promise<string> {
  await nextTask();
  return status(bar);
}

/** How long a bar waits for the device, in milliseconds. */
const patience = 3000;

describe('share-bar', () => {
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

  it('gives every control an accessible name', async () => {
    const bar = await show('email bluesky');
    expect(texts(bar, ':is(button, a):not([hidden])')).to.deep.equal([
      'Copy link',
      'Share by email',
      'Share on Bluesky (opens in a new tab)',
      'Print',
    ]);
    await expectAccessible(bar);
  });

  it('shows the chosen networks in order, each once, and ignores unknown ones', async () => {
    const bar = await show('reddit, x nonesuch reddit');
    expect(texts(bar, 'a')).to.deep.equal([
      'Share on Reddit (opens in a new tab)',
      'Share on X (opens in a new tab)',
    ]);
  });

  it('shows all networks again when the attribute is removed', async () => {
    const bar = await show('x');
    bar.removeAttribute('networks');
    await bar.updateComplete;
    expect(findAll(bar, 'a')).to.have.length(10);
  });

  it('does not show the outcome of copying one URL for another', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    copyCommand(false);
    const bar = await show();
    copyButton(bar).click();
    await news(bar);
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

  it('works by keyboard', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const bar = await show('x');
    copyButton(bar).focus();
    await sendKeys({ press: 'Enter' });
    await news(bar);
    expect(copied).to.deep.equal([url]);
  });

  it('says that the address was copied', async () => {
    clipboard(() => Promise.resolve());
    const bar = await show();
    copyButton(bar).click();
    expect(await news(bar)).to.equal('Link copied');
  });

  for (const [why, write] of [
    ['the reader or a policy forbids it', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['there is no clipboard to write to', undefined],
  ] as const) {
    it(`copies with execCommand if ${why}`, async () => {
      if (write) clipboard(write);
      else pretend(navigator, 'clipboard', undefined);
      const copied = copyCommand(true);
      const bar = await show();
      copyButton(bar).click();
      expect(await news(bar)).to.equal('Link copied');
      expect(copied).to.deep.equal([url]);
    });
  }

  it('shows the address, selected, for copying by hand when it may not be copied', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    copyCommand(false);
    const bar = await show();
    copyButton(bar).click();
    expect(await news(bar)).to.equal(`The link could not be copied. Here it is: ${url}`);
    expect(String(getSelection())).to.equal(url);
  });

  it('shows the URL if execCommand throws, too', async () => {
    pretend(navigator, 'clipboard', undefined);
    pretend(document, 'execCommand', undefined);
    const bar = await show();
    copyButton(bar).click();
    expect(await news(bar)).to.equal(`The link could not be copied. Here it is: ${url}`);
  });

  it('announces a second copy as it did the first', async () => {
    clipboard(() => Promise.resolve());
    const bar = await show();
    copyButton(bar).click();
    await news(bar);
    const changes: string[] = [];
    new MutationObserver((records) =>
      changes.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent!))),
    ).observe(find(bar, '[role=status]')!, { childList: true, subtree: true });
    copyButton(bar).click();
    await waitUntil(() => changes.includes('Link copied'), 'It is not announced again');
    expect(status(bar)).to.equal('Link copied');
  });

  describe('with a device that can share', () => {
    it('shows its share button first', async () => {
      device(() => Promise.resolve());
      const bar = await show('email x');
      expect(texts(bar, ':is(button, a):not([hidden])')[0]).to.equal('Share…');
      expect(nativeButton(bar).getBoundingClientRect().height).to.be.greaterThan(24);
      await expectAccessible(bar);
    });

    it('shows no share button if the browser cannot share', async () => {
      const bar = await show();
      pretend(navigator, 'share', undefined);
      pretend(navigator, 'canShare', undefined);
      bar.requestUpdate();
      await bar.updateComplete;
      expect(nativeButton(bar).checkVisibility({ visibilityProperty: true })).to.equal(false);
    });

    it('shows no share button if the browser cannot share this article', async () => {
      device(() => Promise.resolve(), false);
      const bar = await show();
      expect(nativeButton(bar).checkVisibility({ visibilityProperty: true })).to.equal(false);
    });

    for (const width of ['14em', '18em', '40em'])
      it(`moves nothing when the button appears, in a column of ${width}`, async () => {
        pretend(navigator, 'canShare', undefined);
        const bar = await show('email x');
        bar.parentElement!.style.inlineSize = width;
        const places = () =>
          findAll(bar, '.share, .eyebrow, li').map((part) => JSON.stringify(part.getBoundingClientRect()));
        const before = places();
        device(() => Promise.resolve());
        bar.requestUpdate();
        await bar.updateComplete;
        expect(nativeButton(bar).hidden).to.equal(false);
        expect(places()).to.deep.equal(before);
      });

    it('shares headline and address, and tells the page', async () => {
      const shared = device(() => Promise.resolve());
      const bar = await show();
      const told: string[] = [];
      bar.addEventListener('share-bar-share', (event) => told.push(event.network, event.url));
      nativeButton(bar).click();
      expect(shared).to.deep.equal([{ title: headline, url }]);
      expect(told).to.deep.equal(['native', url]);
      expect(await lastStatus(bar)).to.equal('');
    });

    it('does not share if the page cancels the event', async () => {
      const shared = device(() => Promise.resolve());
      const bar = await show();
      bar.addEventListener('share-bar-share', (event) => event.preventDefault());
      nativeButton(bar).click();
      expect(shared).to.deep.equal([]);
    });

    it('shows no message if the reader cancels', async () => {
      device(() => Promise.reject(new DOMException('', 'AbortError')));
      const bar = await show();
      nativeButton(bar).click();
      expect(await lastStatus(bar)).to.equal('');
    });

    for (const [why, error] of [
      ['it is forbidden', new DOMException('', 'NotAllowedError')],
      ['it fails without saying how', undefined],
    ] as const) {
      it(`gives the reader the link when ${why}`, async () => {
        device(() => Promise.reject(error));
        const bar = await show();
        nativeButton(bar).click();
        expect(await news(bar)).to.equal(`That could not be opened. Here is the link: ${url}`);
      });
    }

    it('gives the reader the link when nothing happens at all', async () => {
      device(() => new Promise(() => {}));
      pretend(document, 'hasFocus', () => true);
      const bar = await show();
      const clock = takeClock();
      nativeButton(bar).click();
      clock.pass(patience);
      expect(await news(bar)).to.equal(`That could not be opened. Here is the link: ${url}`);
    });

    it('hides the link again if the device responds after all', async () => {
      let answer!: () => void;
      device(() => new Promise((resolve) => (answer = resolve)));
      pretend(document, 'hasFocus', () => true);
      const bar = await show();
      const clock = takeClock();
      nativeButton(bar).click();
      clock.pass(patience);
      await news(bar);
      answer();
      expect(await lastStatus(bar)).to.equal('');
    });

    for (const [what, host, name, value] of [
      ['the page is not in front', document, 'hasFocus', () => false],
      ['the page is not seen', document, 'visibilityState', 'hidden'],
    ] as const) {
      it(`waits while ${what}: the reader is choosing`, async () => {
        device(() => new Promise(() => {}));
        pretend(document, 'hasFocus', () => true);
        pretend(host, name, value);
        const bar = await show();
        const clock = takeClock();
        nativeButton(bar).click();
        clock.pass(patience);
        expect(await lastStatus(bar)).to.equal('');
      });
    }

    it('does not say what became of sharing when the reader has copied since', async () => {
      let fail!: (error: Error) => void;
      device(() => new Promise((_, reject) => (fail = reject)));
      clipboard(() => Promise.resolve());
      const bar = await show();
      nativeButton(bar).click();
      copyButton(bar).click();
      await news(bar);
      fail(new Error('late'));
      expect(await lastStatus(bar)).to.equal('Link copied');
    });
  });

  describe('in a frame', () => {
    /** A bar in a frame with these rights, and the frame's window. */
    async function framed(sandbox: string): Promise<{ bar: ShareBar; page: Window & typeof globalThis }> {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', `allow-scripts allow-same-origin ${sandbox}`);
      const module = new URL('../../src/define.ts', import.meta.url).href;
      const inside = served
        ? renderElement('share-bar', { url, headline, networks: 'x email' })
        : `<share-bar url="${url.replaceAll('&', '&amp;')}" networks="x email"></share-bar>`;
      frame.srcdoc = `<!doctype html>${inside}<script type="module" src="${module}"></script>`;
      const loaded = oneEvent(frame, 'load');
      (await fixture<HTMLElement>(html`<div></div>`)).append(frame);
      await loaded;
      const page = frame.contentWindow as Window & typeof globalThis;
      const bar = page.document.querySelector('share-bar')!;
      await page.customElements.whenDefined('share-bar');
      await bar.updateComplete;
      return { bar, page };
    }

    const press = (target: Element, page: Window & typeof globalThis, init: MouseEventInit = {}): boolean =>
      target.dispatchEvent(
        new page.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );

    it('gives the reader the link where no tab may be opened', async () => {
      const { bar, page } = await framed('');
      press(link(bar), page);
      await waitUntil(() => status(bar) !== '');
      expect(status(bar)).to.equal(`That could not be opened. Here is the link: ${url}`);
    });

    it('shows it also if the browser throws', async () => {
      const { bar, page } = await framed('allow-popups');
      page.open = () => {
        throw new DOMException('', 'InvalidAccessError');
      };
      press(link(bar), page);
      expect(status(bar)).to.equal(`That could not be opened. Here is the link: ${url}`);
    });

    it('opens a tab without an opener and shows no message, if allowed', async () => {
      const { bar, page } = await framed('allow-popups');
      const tab = { opener: page as unknown };
      const opened: unknown[] = [];
      page.open = (...args) => {
        opened.push(...args);
        return tab as Window;
      };
      expect(press(link(bar), page)).to.equal(false);
      expect(opened).to.deep.equal([link(bar).href, '_blank']);
      expect(tab.opener).to.equal(null);
      expect(status(bar)).to.equal('');
    });

    it('shows no message for a tab that opened but is not accessible', async () => {
      const { bar, page } = await framed('allow-popups');
      const tab = Object.freeze({ opener: page });
      page.open = () => tab as unknown as Window;
      const errors: unknown[] = [];
      page.addEventListener('error', ({ error }) => errors.push(error));
      press(link(bar), page);
      expect([status(bar), errors]).to.deep.equal(['', []]);
    });

    it('leaves clicks with modifier keys, and email, to the browser', async () => {
      const { bar, page } = await framed('');
      let isOpened = false;
      page.open = () => ((isOpened = true), null);
      // What is let through would leave the page.
      const seen: boolean[] = [];
      page.addEventListener('click', (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
      press(link(bar), page, { ctrlKey: true });
      press(link(bar), page, { metaKey: true });
      press(find(bar, '[data-network=email]')!, page);
      expect([seen.some(Boolean), seen.length, isOpened]).to.deep.equal([false, 3, false]);
    });
  });

  it('leaves links to the browser outside frames', async () => {
    let isOpened = false;
    pretend(window, 'open', () => void (isOpened = true));
    const bar = await show('x');
    let isPrevented: boolean | undefined;
    const around = bar.parentElement!;
    around.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    link(bar).click();
    expect([isPrevented, isOpened]).to.deep.equal([false, false]);
  });

  describe('names an account and hashtags:', () => {
    const told = { via: '@newsdesk', hashtags: '#Fish, chips fish not-one' };

    it('to X, as it asks for them', async () => {
      expect(valuesOf(await show('x', told))).to.deep.equal({
        text: headline,
        url,
        via: 'newsdesk',
        hashtags: 'Fish,chips',
      });
    });

    it('to X, without what cannot be an account', async () => {
      expect(valuesOf(await show('x', { via: 'a&url=https://evil.example' }))).to.deep.equal({
        text: headline,
        url,
      });
    });

    for (const network of ['bluesky', 'whatsapp']) {
      it(`to ${network}, in the text`, async () => {
        expect(valuesOf(await show(network, told))).to.deep.equal({ text: `${both} #Fish #chips` });
      });
    }

    it('to Mastodon, in the text', async () => {
      const { hash } = link(await show('mastodon', told));
      expect(new URLSearchParams(hash.slice(1)).get('text')).to.equal(`${both} #Fish #chips`);
    });

    for (const network of ['threads', 'telegram']) {
      it(`to ${network}, beside the address`, async () => {
        expect(valuesOf(await show(network, told))).to.deep.equal({ text: `${headline} #Fish #chips`, url });
      });
    }

    it('not to others', async () => {
      const bar = await show('facebook linkedin reddit email', told);
      for (const { href } of findAll(bar, 'a') as HTMLAnchorElement[])
        expect(href).not.to.match(/chips.*Fish/);
      expect(findAll(bar, 'a')).to.have.length(4);
    });

    it('in any alphabet', async () => {
      expect(valuesOf(await show('x', { hashtags: 'Köln 東京 हिन्दी' }))['hashtags']).to.equal(
        'Köln,東京,हिन्दी',
      );
    });
  });

  describe('respects the limits of networks:', () => {
    const long = 'The harbour wall is to be raised again '.repeat(30).trim();
    const textIn = (bar: Element): string => {
      const { hash, searchParams } = new URL(link(bar).href);
      return (
        searchParams.get('text') ??
        searchParams.get('title') ??
        new URLSearchParams(hash.slice(1)).get('text')!
      );
    };
    const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

    for (const [network, most, spent] of [
      ['bluesky', 300, 0],
      ['mastodon', 500, 23 - url.length],
      ['threads', 500, url.length + 1],
      ['x', 280, 24],
      ['reddit', 300, 0],
    ] as const) {
      it(`${network} gets a headline that is cut at a word, and the whole address`, async () => {
        const bar = await show(network, { headline: long, hashtags: 'harbour' });
        const text = textIn(bar);
        const [cut = ''] = text.split('…');
        expect(lengthOf(text) + spent).to.be.within(most - 10, most);
        expect(text).to.include('…');
        expect(long.startsWith(`${cut} `)).to.equal(true);
        expect(decodeURIComponent(link(bar).href)).to.include(url);
      });
    }

    it('counts graphemes', async () => {
      const family = '👩‍👩‍👧‍👦';
      const room = 300 - url.length - 1;
      const text = async (count: number) => textIn(await show('bluesky', { headline: family.repeat(count) }));
      expect(await text(room)).to.equal(`${family.repeat(room)} ${url}`);
      expect(await text(room + 1)).to.equal(`${family.repeat(room - 1)}… ${url}`);
    });

    it('counts as X does: two for an ideograph, two for an emoji however composed', async () => {
      const text = async (headline: string) => textIn(await show('x', { headline }));
      expect(await text('橋'.repeat(128))).to.equal('橋'.repeat(128));
      expect(await text('橋'.repeat(129))).to.equal(`${'橋'.repeat(127)}…`);
      expect(await text('👩‍👩‍👧‍👦'.repeat(128))).to.equal('👩‍👩‍👧‍👦'.repeat(128));
      expect(await text('ä'.repeat(256))).to.equal('ä'.repeat(256));
    });

    it('drops hashtags before it cuts the headline', async () => {
      const headline = 'w'.repeat(300 - url.length - 1 - ' #one'.length);
      const bar = await show('bluesky', { headline, hashtags: 'seven one two' });
      expect(textIn(bar)).to.equal(`${headline} ${url} #one`);
    });

    it('counts the account that X adds', async () => {
      const fits = 'w'.repeat(280 - 24 - ' via @newsdesk'.length);
      const text = async (headline: string) => textIn(await show('x', { headline, via: 'newsdesk' }));
      expect(await text(fits)).to.equal(fits);
      expect(await text(`${fits}w`)).to.match(/…$/);
    });

    it('never cuts an address, however long', async () => {
      const longUrl = `https://news.example/${'a'.repeat(400)}`;
      expect(textIn(await show('bluesky', { url: longUrl }))).to.equal(longUrl);
    });

    it('counts code points in browsers without Intl.Segmenter', async () => {
      pretend(Intl, 'Segmenter', undefined);
      const bar = await show('bluesky', { headline: long });
      const text = textIn(bar);
      expect([...text].length).to.be.within(290, 300);
      expect(text).to.match(/…/).and.include(url);
    });
  });

  describe('with networks of the page’s own', () => {
    const chat: CustomNetwork = {
      name: 'Chat',
      label: 'Team Chat',
      icon: 'M4 4h16v12H8l-4 4z',
      url: 'https://chat.example/share?u={url}&t={title}&all={text}&x={other}',
    };
    const pager: CustomNetwork = {
      name: 'pager',
      label: 'Pager',
      url: 'mailto:pager@desk.example?subject={title}',
    };

    it('links to them with what is shared, encoded', async () => {
      const bar = await show('chat', { customNetworks: [chat], hashtags: 'fish' });
      expect(valuesOf(bar)).to.deep.equal({ u: url, t: headline, all: `${both} #fish`, x: '{other}' });
      expect(link(bar)).to.include({ target: '_blank', rel: 'noopener' });
      expect(find(bar, 'a path')!.getAttribute('d')).to.equal(chat.icon);
    });

    it('names them, with the first letter where there is no icon', async () => {
      const bar = await show('pager chat', { customNetworks: [chat, pager] });
      expect(words(find(bar, 'a .unseen'))).to.equal('Share on Pager');
      expect(words(find(bar, 'a [aria-hidden=true]'))).to.equal('P');
      expect(link(bar).target).to.equal('');
      await expectAccessible(bar);
    });

    it('lets `networks` choose and order them among the others', async () => {
      const bar = await show('x pager email CHAT', { customNetworks: [chat, pager] });
      expect(networksOf(bar)).to.deep.equal(['x', 'pager', 'email', 'chat']);
    });

    it('shows them last without a choice', async () => {
      const bar = await showBar({ customNetworks: [chat, pager] });
      expect(networksOf(bar).slice(-3)).to.deep.equal(['telegram', 'chat', 'pager']);
      expect(networksOf(bar)).to.have.length(12);
    });

    it('replaces a built-in network of the same name', async () => {
      const own = { name: 'mastodon', label: 'Our Server', url: 'https://social.example/share?text={text}' };
      const bar = await show('x mastodon', { customNetworks: [own] });
      expect(texts(bar, 'li:nth-child(3) .unseen')[0]).to.equal('Share on Our Server');
    });

    it('accepts them as a JSON attribute, and ignores invalid JSON', async () => {
      const bar = await show('chat');
      bar.setAttribute('custom-networks', JSON.stringify([chat]));
      await bar.updateComplete;
      expect(networksOf(bar)).to.deep.equal(['chat']);
      bar.setAttribute('custom-networks', '[{"name":');
      await bar.updateComplete;
      expect(networksOf(bar)).to.deep.equal([]);
    });

    it('names them in the event', async () => {
      const bar = await show('chat', { customNetworks: [chat] });
      const told: string[] = [];
      bar.addEventListener('share-bar-share', (event) => {
        told.push(event.network);
        event.preventDefault();
      });
      link(bar).click();
      expect(told).to.deep.equal(['chat']);
    });

    it('shows them in a whole article, however it is rendered', async () => {
      const article = { headline, url, sections: ['Text'] };
      const told = { customNetworks: [chat], networks: 'chat x', via: 'newsdesk', hashtags: 'fish' };
      const view = served
        ? await placed<ArticleView>(renderArticle(article, told))
        : await fixture<ArticleView>(
            html`<article-view
              .article=${article}
              .customNetworks=${told.customNetworks}
              networks=${told.networks}
              via=${told.via}
              hashtags=${told.hashtags}
            ></article-view>`,
          );
      const before = find(view, '#ae-share');
      view.article = article;
      await view.updateComplete;
      expect(find(view, '#ae-share')).to.equal(before);
      const [first, second] = findAll(view, '#ae-share a') as HTMLAnchorElement[];
      expect(new URL(first!.href).searchParams.get('all')).to.equal(`${both} #fish`);
      expect(new URL(second!.href).searchParams.get('via')).to.equal('newsdesk');
    });

    it('changes them when the page does', async () => {
      const bar = await showBar({ customNetworks: [chat] });
      bar.customNetworks = [pager];
      await bar.updateComplete;
      expect(networksOf(bar).slice(-2)).to.deep.equal(['telegram', 'pager']);
    });

    const revoked = (target: object): unknown => {
      const { proxy, revoke } = Proxy.revocable(target, {});
      revoke();
      return proxy;
    };
    const throwing = {
      get name(): string {
        throw new Error('boom');
      },
    };
    const good = { name: 'good', label: 'Good', url: 'https://good.example/?{url}' };
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const [what, input] of Object.entries<unknown>({
      'a script as address': [{ ...good, name: 'bad', url: 'javascript:alert(`{url}`)' }],
      'a script in disguise': [{ ...good, name: 'bad', url: ' java\nscript:alert(1)//{url}' }],
      'data as address': [{ ...good, name: 'bad', url: 'data:text/html,{title}' }],
      'a telephone call': [{ ...good, name: 'bad', url: 'tel:{title}' }],
      'an address that is all placeholder': [{ ...good, name: 'bad', url: '{url}' }],
      'a host out of the headline': [{ ...good, name: 'bad', url: 'https://{title}.example/' }],
      'a host that ends in the headline': [{ ...good, name: 'bad', url: 'https://good.example{title}/' }],
      'a relative address': [{ ...good, name: 'bad', url: '/share?{url}' }],
      'no label': [{ ...good, name: 'bad', label: ' ' }],
      'no text at all': [{ name: 1, label: {}, url: [] }],
      'a name of several words': [{ ...good, name: 'bad one' }],
      'the name of a button': ['copy', 'print', 'native'].map((name) => ({ ...good, name })),
      'a getter that throws': [throwing],
      'a revoked proxy': [revoked({})],
      'a list of itself': cyclic,
      nothings: [null, undefined, 0, '', true, Symbol('s'), () => {}],
      'a revoked list': revoked([]),
      'no list': { length: 1, 0: good },
      'a text': 'good',
      'a number': 7,
      'a list without end': new Proxy([], {
        get: (target, key) => (key === 'length' ? 2 ** 32 - 1 : Reflect.get(target, key)),
      }),
    })) {
      it(`ignores invalid ones: ${what}`, async () => {
        const customNetworks = input as CustomNetwork[];
        const bar = await showBar({ customNetworks });
        expect(networksOf(bar)).to.have.length(10);
        expect(networksOf(bar)).not.to.include('bad');
      });
    }

    it('keeps the valid ones next to invalid ones', async () => {
      const customNetworks = [null, throwing, good, { ...good, label: 'Twice' }] as CustomNetwork[];
      const bar = await showBar({ customNetworks });
      expect(words(find(bar, 'li:nth-last-child(2) .unseen'))).to.equal('Share on Good');
    });

    it('draws no icon that is not a path, and takes no markup from anywhere', async () => {
      const hostile = {
        name: 'good',
        label: '<img src=x onerror=alert(1)>',
        icon: '"><script>alert(1)</script>',
        url: 'https://good.example/?"><script>{url}',
      };
      const bar = await show('good', { customNetworks: [hostile] });
      expect(findAll(bar, 'img, script, a path')).to.have.length(0);
      expect(words(find(bar, 'a .unseen'))).to.equal('Share on <img src=x onerror=alert(1)>');
    });

    it('accepts any other value without throwing', async () => {
      const bar = await show();
      Object.assign(bar, { networks: 7, via: {}, hashtags: [() => {}] });
      await bar.updateComplete;
      expect(findAll(bar, 'a')).to.have.length(10);
    });
  });

  it('dispatches an event with the network and the URL', async () => {
    const bar = await show('x');
    find(bar, 'a')!.addEventListener('click', (event) => event.preventDefault());
    const told = oneEvent(document.body, 'share-bar-share') as unknown as Promise<ShareBarShareEvent>;
    find(bar, 'a')!.click();
    const event = await told;
    expect(event).to.include({ network: 'x', url });
  });

  it('does nothing if the page cancels the event', async () => {
    let copied = false;
    clipboard(() => Promise.resolve(void (copied = true)));
    const bar = await show('x');
    bar.addEventListener('share-bar-share', (event) => event.preventDefault());
    copyButton(bar).click();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    find(bar, 'a')!.dispatchEvent(click);
    expect([copied, click.defaultPrevented]).to.deep.equal([false, true]);
  });

  it('shows nothing without an address, or with an unsafe one', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar url="javascript:alert(1)"></share-bar>`);
    expect(findAll(bar, 'a, button')).to.have.length(0);
  });

  it('uses no class name that ad blockers hide', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar url=${url}></share-bar>`);
    const names = findAll(bar, '*').flatMap(({ id, classList }) => [id, ...classList]);
    expect(
      names.filter((name) => /^(share-bar|share_bar|sharebar|social.*|share-buttons?)$/.test(name)),
    ).to.deep.equal([]);
  });
});
