import { expect } from '@open-wc/testing';
import type { ArticleLinkClickEvent } from '../../src/index.js';
import { article, linkTo, paragraph } from '../support/article.js';
import { find, showArticle, showBlocks } from '../support/render.js';

// The rule: whichever link in an element is pressed, the page is told of the link itself, before it is followed, and may follow it
// in its own way; but what readers ask of their browser is theirs.

const links: [kind: string, href: string][] = [
  ['internal', new URL('/elsewhere?x=1#y', location.href).href],
  ['external', 'https://other.example/a'],
  ['fragment', '#boats'],
  ['email', 'mailto:desk@news.example'],
  ['telephone', 'tel:+15550100'],
];

describe('a clicked link', () => {
  let told: ArticleLinkClickEvent[];
  let cancels: boolean;
  const note = (event: ArticleLinkClickEvent): void => {
    told.push(event);
    if (cancels) event.preventDefault();
  };
  /** What a router at the document sees of the click; it keeps the test on its page. */
  let clicks: { prevented: boolean; link: EventTarget | undefined }[];
  const stay = (event: Event): void => {
    clicks.push({ prevented: event.defaultPrevented, link: event.composedPath()[0] });
    event.preventDefault();
  };
  beforeEach(() => {
    told = [];
    clicks = [];
    cancels = false;
    document.addEventListener('article-link-click', note);
    document.addEventListener('click', stay);
  });
  afterEach(() => {
    document.removeEventListener('article-link-click', note);
    document.removeEventListener('click', stay);
  });

  const press = (link: Element, init: MouseEventInit = {}): boolean =>
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));

  for (const [kind, href] of links) {
    it(`dispatches an event with its URL and kind: ${kind}`, async () => {
      const block = await showBlocks(
        paragraph(
          [
            ['Read ', 'em'],
            ['on', 'link', 'strong'],
          ],
          { markDefs: [linkTo(href)] },
        ),
      );
      const link = find(block, 'a') as HTMLAnchorElement;
      // What is pressed may be in the link.
      press(link.querySelector('strong')!);
      expect(told).to.have.lengthOf(1);
      const [event] = told;
      expect(event!.target).to.equal(block);
      expect(event!.link).to.equal(link);
      expect(event!.href).to.equal(new URL(href, location.href).href);
      expect(event!.kind).to.equal(kind);
      expect(event!.cancelable).to.equal(true);
      expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
    });

    it(`is not followed if the page cancels the event: ${kind}`, async () => {
      cancels = true;
      const block = await showBlocks(paragraph([['on', 'link']], { markDefs: [linkTo(href)] }));
      press(find(block, 'a')!);
      expect(clicks).to.deep.equal([{ prevented: true, link: find(block, 'a')! }]);
    });
  }

  it('scrolls to its target in the article unless the page cancels the event', async () => {
    const body = [paragraph([['on', 'link']], { markDefs: [linkTo('#boats')] })];
    const view = await showArticle(
      article({ sections: [{ body }, { id: 'boats', heading: 'Boats', body: 'Forty.' }] }),
    );
    const place = find(view, '#boats')!;
    cancels = true;
    press(find(view, '.section a')!);
    expect(view.shadowRoot!.activeElement).not.to.equal(place);
    cancels = false;
    press(find(view, '.section a')!);
    expect(view.shadowRoot!.activeElement).to.equal(place);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`opens in a new tab or as a download regardless of the page: ${key}`, async () => {
      cancels = true;
      const block = await showBlocks(paragraph([['on', 'link']], { markDefs: [linkTo('/a')] }));
      press(find(block, 'a')!, { [key]: true });
      expect(told).to.have.lengthOf(1);
      expect(told[0]!.cancelable).to.equal(false);
      expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
    });
  }

  it('can be in the byline, in the terms or in a note', async () => {
    const view = await showArticle(article());
    for (const selector of ['.byline a', '.terms a']) press(find(view, selector)!);
    expect(told.map(({ kind }) => kind)).to.deep.equal(['external', 'external']);
    expect(told.map(({ target }) => target)).to.deep.equal([view, view]);
  });

  it("is not told where it is the page's own, or shares", async () => {
    const view = await showArticle(article());
    view.insertAdjacentHTML('beforeend', '<a href="/own" slot="challenge">Own</a>');
    press(view.querySelector('a[href="/own"]')!);
    view.addEventListener('share-bar-share', (event) => event.preventDefault());
    press(find(view, 'a.share-control')!);
    expect(told).to.deep.equal([]);
  });

  it('dispatches one event in a provider', async () => {
    const block = await showBlocks(paragraph([['on', 'link']], { markDefs: [linkTo('/a')] }));
    const provider = document.createElement('article-provider');
    block.replaceWith(provider);
    provider.append(block);
    press(find(block, 'a')!);
    expect(told).to.have.lengthOf(1);
    provider.remove();
  });

  it("is nobody's where something in the element has been prevented", async () => {
    const block = await showBlocks(paragraph([['on', 'link']], { markDefs: [linkTo('/a')] }));
    find(block, 'a')!.addEventListener('click', (event) => event.preventDefault());
    press(find(block, 'a')!);
    expect(told).to.deep.equal([]);
  });
});
