import { expect } from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type { ArticleView, Problem } from '../../src/index.js';
import { renderArticle } from '../../src/server/index.js';
import { sheetOf } from '../../src/server/declarative-shadow-root.js';
import { extendedSheet } from '../../src/server/styles.generated.js';
import { served } from '../support/render.js';
import { nextTask } from '../support/wait-until.js';

/** The sample articles as a publisher would send them, by name; read anew, so that a test may change its copy. */
export async function sample(name: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL(`../../stories/articles/${name}.json`, import.meta.url));
  return (await response.json()) as Record<string, unknown>;
}

/** An article with what is required and nothing to show; `fields` add to it. */
export const bareArticle = (fields: object = {}): Record<string, unknown> => ({
  version: 1,
  url: 'https://news.example/a',
  headline: '',
  inLanguage: 'en',
  datePublished: '2026-05-04',
  sections: [],
  ...fields,
});

/** An article whose only section holds `blocks`. */
export const withBlocks = (...blocks: unknown[]): Record<string, unknown> =>
  bareArticle({ sections: [{ body: blocks }] });

/** A plain paragraph; `fields` add to the block. */
export const textBlock = (text: unknown, fields: object = {}): Record<string, unknown> => ({
  _type: 'block',
  children: [{ _type: 'span', text }],
  ...fields,
});

/** A paragraph whose words all carry one mark of the given definition. */
export const marked = (text: string, definition: object): Record<string, unknown> => ({
  _type: 'block',
  children: [{ _type: 'span', text, marks: ['mark'] }],
  markDefs: [{ _key: 'mark', ...definition }],
});

export const callout = (body: unknown): Record<string, unknown> => ({ _type: 'callout', body });

/** Problems in short: path and code. */
export const inShort = (problems: Problem[]): string[] => problems.map(({ path, code }) => `${path} ${code}`);

/** What stands at a JSON Pointer. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], value);

/** An article on the page, and what went wrong on the way there. */
export interface Shown {
  view: ArticleView;
  root: ShadowRoot;
  /** Exceptions, in the element or anywhere on the page. */
  errors: string[];
}

/** Waits until the browser has told of all promises that are rejected by now: it tells of a box that opens in the same queue. */
async function rejectionsTold(): Promise<void> {
  // Rejections are queued when a task ends.
  await nextTask();
  const box = document.createElement('details');
  const isTold = new Promise((resolve) => box.addEventListener('toggle', resolve));
  box.open = true;
  await isTold;
}

let stage: HTMLElement | undefined;

// Addresses of pictures are made up; the browser need not ask for them.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = 'img-src data:';
document.head.append(policy);

/** Shows anything as an article; what was shown before leaves the page. */
export async function show(input: unknown): Promise<Shown> {
  if (!stage?.isConnected) document.body.append((stage = document.createElement('main')));
  const errors: string[] = [];
  const note = (event: Event): void => {
    if (event.target instanceof HTMLImageElement) return;
    const { reason } = event as PromiseRejectionEvent;
    errors.push(event instanceof ErrorEvent ? event.message : String(reason));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const kinds = ['error', 'unhandledrejection'];
  for (const kind of kinds) addEventListener(kind, note, { capture: true });
  let view = document.createElement('article-view');
  try {
    if (served) {
      stage.setHTMLUnsafe(renderArticle(input, { pageUrl: location.href }));
      view = stage.querySelector('article-view')!;
    } else {
      view.article = input;
      stage.replaceChildren(view);
    }
    await view.updateComplete;
  } catch (error) {
    errors.push(String(error));
  }
  await rejectionsTold();
  for (const kind of kinds) removeEventListener(kind, note, { capture: true });
  return { view, root: view.shadowRoot!, errors };
}

/** All words in a shadow root, with white space as one sees it. */
export const wordsIn = (root: ShadowRoot): string => seenWords([...root.childNodes]);

/** What a server writes besides an article: its own styles, and data. */
const isOurs = (node: Node): boolean =>
  (node instanceof HTMLStyleElement &&
    [sheetOf('article-view'), extendedSheet.css].includes(node.textContent)) ||
  (node instanceof HTMLScriptElement && /^application\/(?:ld\+)?json$/.test(node.type));

const seenWords = (nodes: Node[]): string =>
  nodes
    .filter((node) => !isOurs(node))
    .map(({ nodeType, textContent }) => (nodeType === Node.COMMENT_NODE ? '' : textContent))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of the article itself: without share controls and reply form, which are there whatever it says. */
export function articleWords(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const controls of copy.querySelectorAll('.share, .reply')) controls.remove();
  return seenWords([...copy.childNodes]);
}

/** The addresses in a `srcset`, split as the HTML standard says. */
export function srcsetAddresses(srcset: string): string[] {
  const addresses: string[] = [];
  let place = 0;
  /** What matches next. Where it stands counts, not what is left: cutting a long text again and again takes long. */
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = place;
    const taken = pattern.exec(srcset)?.[0] ?? '';
    place += taken.length;
    return taken;
  };
  for (;;) {
    take(/[\s,]*/y);
    const address = take(/\S+/y);
    if (!address) return addresses;
    addresses.push(address.replace(/,+$/, ''));
    if (!address.endsWith(',')) take(/(?:[^(,]|\([^)]*\)?)*/y);
  }
}

const single = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'cite'];
const lists: Record<string, (value: string) => string[]> = {
  srcset: srcsetAddresses,
  imagesrcset: srcsetAddresses,
  ping: (value) => value.split(/\s+/),
};

export interface Address {
  element: Element;
  attribute: string;
  value: string;
}

/** Every address that the browser may follow or load. */
export const addressesIn = (root: ParentNode): Address[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((attribute) => {
      const written = element.getAttribute(attribute)!;
      // The property is what the browser made of the attribute.
      const read = (element as unknown as Record<string, unknown>)[attribute];
      const value = typeof read === 'string' ? read : written;
      const values = single.includes(attribute) ? [written, value] : (lists[attribute]?.(value) ?? []);
      return values.map((value) => ({ element, attribute, value }));
    }),
  );

/** The scheme of an address as the browser resolves it; empty when it cannot. */
export function schemeOf(address: string, base = document.baseURI): string {
  try {
    return new URL(address, base).protocol;
  } catch {
    return '';
  }
}

/** Whether the browser may be given an address there. */
function isSafe({ element, attribute, value }: Address): boolean {
  const scheme = schemeOf(value);
  if (['', 'https:', 'http:'].includes(scheme)) return true;
  if (element.localName === 'a' && attribute === 'href') return ['mailto:', 'tel:'].includes(scheme);
  const isImage = element.localName === 'img' || attribute === 'poster';
  return isImage && /^data:image\//i.test(value.trim());
}

export const unsafeAddresses = (root: ParentNode): string[] =>
  addressesIn(root)
    .filter((address) => !isSafe(address))
    .map(({ element, attribute, value }) => `${element.localName}[${attribute}] ${value.slice(0, 80)}`);

const active = 'script, style, iframe, frame, object, embed, applet, base, meta, link, portal, foreignObject';

/** Fails when showing something threw, or put anything on the page that runs, or leads to where something could. */
export function expectHarmless({ view, root, errors }: Shown): void {
  expect(errors, 'exceptions').to.deep.equal([]);
  const elements = [root, view].flatMap((tree) => [...tree.querySelectorAll('*')]);
  const others = elements.filter((element) => element.matches(active) && !isOurs(element));
  expect(
    others.map(({ localName }) => localName),
    'active elements',
  ).to.deep.equal([]);
  const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
  const forbidden = [...attributes].filter((name) => /^on|^style$|^srcdoc$/.test(name));
  expect(forbidden, 'active attributes').to.deep.equal([]);
  expect([...unsafeAddresses(root), ...unsafeAddresses(view)], 'unsafe addresses').to.deep.equal([]);
}

/** Fails when an element's place on the page is empty: neither words nor a picture, nor the message that there is none. */
export function expectNotBlank({ view, root }: Shown): void {
  expect(view.getBoundingClientRect().height, 'height').to.be.above(0);
  const pictures = [...root.querySelectorAll('img')].filter((image) => image.getAttribute('src'));
  expect(articleWords(root) || pictures.length, 'words or pictures').to.be.ok;
}
