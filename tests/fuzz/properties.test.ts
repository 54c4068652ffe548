import { expect, fixture, html } from '@open-wc/testing';
import manifest from '../../custom-elements.json' with { type: 'json' };
import '../../src/define.js';
import { article } from '../support/article.js';
import { find, served, placed } from '../support/render.js';
import { renderElement, type ElementProps } from '../../src/server/index.js';
import { nextTask, waitUntil } from '../support/wait-until.js';

// The rule: whatever a property is set to, or an attribute holds, nothing is thrown: not by the setter, not while the element is
// updated, not as a rejection that nobody handles. The names are those of the manifest, so that new ones are tried as well.

class Odd {
  [Symbol.toPrimitive](): never {
    throw new Error('no primitive');
  }
}

const throwing = (): never => {
  throw new Error('trap');
};

const traps = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((name) => [name, throwing]),
) as ProxyHandler<object>;

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const value: Record<string, unknown> = { id: '1', name: 'A', text: 'T' };
  value.self = value;
  value.children = [value];
  return value;
}

const values: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  0: () => 0,
  5: () => 5,
  '-1.5': () => -1.5,
  NaN: () => NaN,
  Infinity: () => Infinity,
  'a BigInt': () => 10n,
  'a huge BigInt': () => 10n ** 400n,
  'a symbol': () => Symbol('odd'),
  'a function': () => () => 'odd',
  'a function that throws': () => throwing,
  'a class': () => Odd,
  'no text': () => '',
  blanks: () => ' \n',
  'a text': () => 'odd',
  'a long text': () => 'odd '.repeat(25_000),
  'half a character': () => '\ud800',
  'the name of an inherited property': () => '__proto__',
  'an address of a script': () => 'javascript:alert(1)',
  'an address that is none': () => 'https://[',
  'an object': () => ({}),
  'an object without a prototype': () => Object.create(null) as object,
  'an object out of JSON': () =>
    JSON.parse('{"toString":0,"valueOf":0,"length":-1,"__proto__":{"id":1}}') as object,
  'an object of such': () =>
    JSON.parse('{"id":{"toString":0},"name":{"toString":0},"text":{"toString":0}}') as object,
  'an object that is no primitive': () => new Odd(),
  'an object whose getters throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        [
          'id',
          'name',
          'text',
          'length',
          'headline',
          'toString',
          'toJSON',
          'then',
          'url',
          'body',
          '_type',
        ].map((name) => [name, { get: throwing, enumerable: true }]),
      ),
    ),
  'an object that holds itself': cyclic,
  'a list': () => [],
  'a list of nothing': () => [undefined, null, , NaN], // eslint-disable-line no-sparse-arrays
  'a list of odd things': () => [{ toString: 0 }, Symbol('odd'), 10n, new Odd(), [[]]],
  'a list that holds itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  'a long list': () => new Array(100_000),
  'a date that is none': () => new Date(NaN),
  'an address': () => new URL('https://news.example/a'),
  'a map': () => new Map([['id', 1]]),
  'a promise': () => Promise.resolve({}),
  'a regular expression': () => /odd/g,
  'an error': () => new Error('odd'),
  'an element': () => document.createElement('p'),
  'a window': () => window,
  bytes: () => new Uint8Array(3),
  'a proxy that throws': () => new Proxy({}, traps),
  'a list that throws': () => new Proxy([], traps),
  'a function that throws when it is looked at': () => new Proxy(throwing, traps),
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
};

interface Declaration {
  tagName?: string;
  members?: { kind: string; name: string; privacy?: string; static?: boolean; readonly?: boolean }[];
  attributes?: { name: string }[];
}

const elements = (manifest as { modules: { declarations: Declaration[] }[] }).modules.flatMap(
  ({ declarations }) => declarations.filter(({ tagName }) => tagName),
);

/** What an element shows while it is tried, so that there is something to go wrong. */
const given: Record<string, Record<string, unknown>> = {
  'article-view': { article: article() },
  'article-provider': { article: article() },
  'article-header': { article: article() },
  'article-highlights': { highlights: article().highlights },
  'section-block': { section: article().sections[1] },
  'bottom-line-callout': { bottomLine: article().bottomLine },
  'article-terms': { terms: article().keywords },
  'share-bar': { url: 'https://news.example/a' },
  'reply-list': { replies: [{ id: '1', text: 'First!' }] },
  'reply-form': { endpoint: 'https://news.example/reply' },
};

type Element_ = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;

describe('what is set of another type', () => {
  it('is taken where its meaning is plain', () => {
    const form = document.createElement('reply-form') as unknown as Element_;
    Object.assign(form, {
      endpoint: new URL('https://news.example/reply'),
      thread: 7,
      fields: ['comment', 'email*'],
    });
    Object.assign(form, { headingLevel: '3', closed: 1, inReplyTo: { id: 4 }, locale: null });
    const { endpoint, thread, fields, headingLevel, closed, inReplyTo, locale } = form;
    expect({ endpoint, thread, fields, headingLevel, closed, inReplyTo, locale }).to.deep.equal({
      endpoint: 'https://news.example/reply',
      thread: '7',
      fields: 'comment,email*',
      headingLevel: 3,
      closed: true,
      inReplyTo: { id: '4', name: '' },
      locale: undefined,
    });
  });

  it('is left out elsewhere', () => {
    const bar = document.createElement('share-bar') as unknown as Element_;
    bar.via = { toString: 0 };
    expect(bar.via).to.be.undefined;
  });
});

describe('a property that is set to anything', () => {
  let thrown: string[];
  /** What is tried. */
  let doing = '';
  const note = (error: unknown): void => void thrown.push(`${doing}: ${String(error)}`);
  const { warn } = console;
  const { onerror } = window;
  const rejected = (event: PromiseRejectionEvent): void => {
    note(event.reason);
    event.preventDefault();
  };
  beforeEach(() => {
    thrown = [];
    console.warn = () => {};
    window.onerror = (message) => {
      note(message);
      return true;
    };
    window.addEventListener('unhandledrejection', rejected);
  });
  afterEach(() => {
    console.warn = warn;
    window.onerror = onerror;
    window.removeEventListener('unhandledrejection', rejected);
  });

  /** What an element throws while something is done to it. */
  async function attempt(act: () => void, element: Element_): Promise<void> {
    try {
      act();
      await element.updateComplete;
    } catch (error) {
      note(error);
    }
  }

  async function made(tag: string): Promise<Element_> {
    if (!served || tag === 'article-provider') return document.createElement(tag) as Element_;
    const markup = renderElement(tag as keyof ElementProps, { article: article(), ...given[tag] } as never);
    return (await placed(markup)) as unknown as Element_;
  }

  for (const { tagName: tag, members = [], attributes = [] } of elements) {
    const names = members.filter(
      ({ kind, privacy, static: isStatic, readonly }) =>
        kind === 'field' && !isStatic && !readonly && (privacy ?? 'public') === 'public',
    );
    for (const { name } of names) {
      it(`throws nothing: \`${name}\` of ${tag}`, async () => {
        const around = await fixture(html`<div></div>`);
        for (const [what, value] of Object.entries(values)) {
          doing = what;
          // Before it is on a page, and with nothing else.
          const early = document.createElement(tag!) as Element_;
          await attempt(() => {
            early[name] = value();
            around.append(early);
          }, early);
          // Afterwards, in a copy, and back.
          const element = await made(tag!);
          Object.assign(element, given[tag!]);
          around.append(element);
          await element.updateComplete;
          await attempt(() => (element[name] = value()), element);
          await attempt(() => around.append(element.cloneNode(true)), element);
          await attempt(() => (element[name] = given[tag!]![name]), element);
          expect(find(element, '.root') ?? element.shadowRoot!.querySelector('slot'), what).to.exist;
          around.replaceChildren();
        }
        await nextTask();
        expect(thrown).to.deep.equal([]);
      });
    }

    it(`throws nothing when an attribute is anything: ${tag}`, async () => {
      const texts = [
        '',
        ' ',
        'odd',
        '5',
        '-1',
        'null',
        '{}',
        '[]',
        '[null]',
        '{"toString":0}',
        '{"id":{"toString":0}}',
      ];
      const around = await fixture(html`<div></div>`);
      for (const { name } of attributes) {
        for (const text of [
          ...texts,
          '\ud800',
          '[object Object]',
          'javascript:alert(1)',
          'x'.repeat(100_000),
        ]) {
          doing = `${name}: ${text.slice(0, 30)}`;
          const element = document.createElement(tag!) as Element_;
          Object.assign(element, given[tag!]);
          around.append(element);
          await attempt(() => element.setAttribute(name, text), element);
          await attempt(() => element.removeAttribute(name), element);
          element.remove();
        }
      }
      await nextTask();
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('a reply', () => {
  for (const [what, value] of Object.entries(values)) {
    it(`can be written when \`inReplyTo\` and \`send\` are ${what}`, async () => {
      const form = await fixture<HTMLElement>(
        html`<reply-form endpoint="https://news.example/reply" service="json" without-drafts></reply-form>`,
      );
      const { warn } = console;
      console.warn = () => {};
      Object.assign(form, { inReplyTo: value() });
      if (typeof value() !== 'function') Object.assign(form, { send: value() });
      console.warn = warn;
      const native = find(form, 'form') as HTMLFormElement;
      native.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      await waitUntil(() => native.noValidate, 'The form does nothing');
      (find(form, '.primary') as HTMLButtonElement).click();
      await waitUntil(() => find(form, '.error-summary a, .error-summary li'), 'Nothing is missing');
    });
  }
});
