// Pages whose scripts have changed what the language and the browser bring: the article is the same as in any other.
import { sample } from '../support/samples.js';
import { bundle, expect, test } from '../support/test.js';

/** What pages do to built-ins, in the manner of libraries that are still in use. */
const patches = {
  'every prototype frozen': () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
    }
  },
  'enumerable additions to objects, lists, functions and strings': () => {
    const added =
      'each extend contains clone merge size isEmpty min max average sum map count none find findAll';
    const more = 'any all reduce intersect subtract tap has watch select reject keys values toQueryString';
    for (const { prototype } of [Object, Array, Function, String, Number]) {
      for (const name of `${added} ${more}`.split(' ')) prototype[name] ??= function () {};
    }
    for (const name of ['first', 'last', 'get', 'set', 'index', 'item', 'remove']) {
      Array.prototype[name] = String.prototype[name] = Function.prototype[name] = function () {};
    }
  },
  'additions to elements, in the manner of MooTools': () => {
    for (const name of [
      'get',
      'set',
      'erase',
      'store',
      'inject',
      'dispose',
      'empty',
      'hasClass',
      'addEvent',
      'clone',
    ]) {
      Element.prototype[name] = function () {
        return this;
      };
    }
    Array.from = (item) => {
      if (item === null || item === undefined) return [];
      return typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item];
    };
    String.prototype.contains = function (text) {
      return this.indexOf(text) > -1;
    };
    Function.prototype.bind = function (context, args) {
      return (...more) => this.apply(context, [args ?? []].flat().concat(more));
    };
    Function.prototype.extend = Function.prototype.implement = function () {
      return this;
    };
  },
  'methods in the manner of Prototype': () => {
    const toArray = function () {
      return Array.prototype.slice.call(this);
    };
    Array.from = (items) => (items ? toArray.call(items) : []);
    Object.assign(Array.prototype, {
      toArray,
      entries: toArray,
      clone: toArray,
      each(act) {
        this.forEach(act);
        return this;
      },
      collect: Array.prototype.map,
      detect: Array.prototype.find,
      toJSON() {
        return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
      },
    });
    String.prototype.toJSON = function () {
      return `"${this}"`;
    };
    Object.assign(Element.prototype, {
      remove() {
        this.parentNode?.removeChild(this);
        return this;
      },
      update(content) {
        this.textContent = content;
        return this;
      },
      select(selector) {
        return [...this.querySelectorAll(selector)];
      },
      visible: () => true,
      hide() {},
      show() {},
      toggle() {},
      absolutize() {},
    });
    Function.prototype.bind = function (context, ...bound) {
      return (...args) => this.apply(context, bound.concat(args));
    };
  },
  'promises, timers and listeners wrapped in the manner of Zone': () => {
    const wrap = (act) => (typeof act === 'function' ? (...args) => act(...args) : act);
    const Native = Promise;
    window.Promise = class ZoneAwarePromise extends Native {
      then(onFulfilled, onRejected) {
        return super.then(wrap(onFulfilled), wrap(onRejected));
      }
    };
    for (const name of ['setTimeout', 'queueMicrotask', 'requestAnimationFrame', 'fetch']) {
      const native = window[name].bind(window);
      window[name] = (act, ...more) => native(wrap(act), ...more);
    }
    const wrapped = new WeakMap();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (!listener) return;
      const outer = function (event) {
        return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
      };
      if (!wrapped.has(listener)) wrapped.set(listener, outer);
      addEventListener.call(this ?? window, type, wrapped.get(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this ?? window, type, wrapped.get(listener) ?? listener, options);
    };
    const NativeObserver = MutationObserver;
    window.MutationObserver = class extends NativeObserver {
      constructor(act) {
        super(wrap(act));
      }
    };
  },
  'JSON of the page’s own': () => {
    const { parse, stringify } = JSON;
    window.JSON = { parse: (text, revive) => parse(text, revive), stringify: (value) => stringify(value) };
  },
  'getters of old libraries on objects': () => {
    for (const name of ['should', 'expect', 'log']) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get() {
          return { value: this };
        },
        set(value) {
          Object.defineProperty(this, name, { value, configurable: true, writable: true });
        },
      });
    }
  },
};

/** What is shown of an article, in German, and of a reply that is not complete, and what is found wrong. */
async function look(page, article) {
  await page.waitForFunction(() => customElements.get('article-view'));
  return page.evaluate(async (json) => {
    const view = document.querySelector('article-view');
    const article = JSON.parse(json);
    view.src = URL.createObjectURL(new Blob([json]));
    await view.updateComplete;
    const fromAddress = view.shadowRoot.querySelector('h1').textContent;
    view.src = URL.createObjectURL(new Blob(['not JSON']));
    await view.updateComplete;
    const error = `${view.error.name}: ${view.error.message.replace(/blob:\S+/, 'It')}`;
    view.article = article;
    view.locale = 'de';
    await view.updateComplete;
    view.shadowRoot.querySelector('button[type=submit]').click();
    // What the form does may still be on its way, and what is out of view is laid out later.
    const isThere = (selector) => view.shadowRoot.querySelector(selector) !== null;
    // What scrolls takes the focus once it is laid out.
    const scrollers = () => [...view.shadowRoot.querySelectorAll('.code, .table')];
    const isSettled = (box) => box.hasAttribute('tabindex') === box.scrollWidth > box.clientWidth;
    while (!isThere('[aria-invalid=true]') || isThere('[data-extent]') || !scrollers().every(isSettled))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const header = document.querySelector('article-provider > article-header');
    header.parentElement.article = article;
    await header.parentElement.updateComplete;
    await header.updateComplete;
    // What Lit leaves to find its places differs from page to page.
    const shown = (element) => element.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '').split(/(?=<)/);
    return {
      fromAddress,
      error,
      view: shown(view),
      header: shown(header),
      problems: view.problems.map(({ path }) => path),
    };
  }, JSON.stringify(article));
}

const body =
  '<body><article-view></article-view><article-provider><article-header></article-header></article-provider>';

/** A sample with a form that can be sent in vain, and no replies that are loaded meanwhile. */
const articleOf = (name, origin) => ({
  ...sample(name, origin),
  replies: { open: true, service: 'form', endpoint: '/reply', thread: '7' },
});

test.describe('articles are the same in a page with', () => {
  for (const [what, patch] of Object.entries(patches)) {
    test(what, async ({ page, visit, site }) => {
      for (const name of ['long-read', 'broken']) {
        const article = articleOf(name, site.origin);
        await visit(bundle + body);
        const expected = await look(page, article);
        await visit(`<script>(${patch})();</script>${bundle}${body}`);
        expect(await look(page, article)).toEqual(expected);
      }
    });
  }

  test('no change at all: the long article is shown, and the form says what is wrong', async ({
    page,
    visit,
    site,
  }) => {
    await visit(bundle + body);
    const { view } = await look(page, articleOf('long-read', site.origin));
    expect(view.length).toBeGreaterThan(500);
    expect(view.join()).toContain('error-summary');
  });
});
