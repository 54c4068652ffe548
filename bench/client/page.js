// Runs in the page of one contestant, and measures it.
import {
  asFetched,
  articleOf,
  feed,
  largeArticle,
  smallArticle,
  withOneChange,
  withUnknownFields,
} from '../support/articles.js';
import { gistOf, nodesIn } from './gist.js';

const place = document.querySelector('main');

/** What takes longer is done less often: a round of one thing and one contestant ends after so many milliseconds. */
const patience = 1500;

/** A frame is on screen, or as good as. */
const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  });

const laidOut = () => {
  void document.body.offsetHeight;
  return performance.now();
};

function newHost() {
  const host = document.createElement('div');
  host.className = 'host';
  place.append(host);
  return host;
}

const originals = {
  small: smallArticle(),
  large: largeArticle(),
  odd: withUnknownFields(largeArticle()),
};

export function start({ mount, prepare = (article) => article }) {
  /** Times from the start to the end of scripts, to the end of layout, and to the next frame, in milliseconds. */
  async function timed(action) {
    const begin = performance.now();
    const result = await action();
    const script = performance.now() - begin;
    const layout = laidOut() - begin;
    const paint = (await painted()) - begin;
    return { result, times: { script, layout, paint } };
  }

  async function mountAll(articles) {
    const prepared = articles.map((article) => prepare(asFetched(article)));
    const hosts = articles.map(newHost);
    laidOut();
    const { result, times } = await timed(async () => {
      const views = [];
      for (const [index, host] of hosts.entries()) views.push(await mount(host, prepared[index]));
      return views;
    });
    const clear = () => {
      for (const view of result) view.unmount();
      for (const host of hosts) host.remove();
      laidOut();
    };
    return { views: result, hosts, times, clear };
  }

  /** Mounts articles, so many times. */
  async function mounting(articles, times) {
    const samples = [];
    gc();
    const end = performance.now() + patience;
    for (let turn = 0; turn < times && (!turn || performance.now() < end); turn++) {
      const mounted = await mountAll(articles);
      samples.push(mounted.times);
      mounted.clear();
      await painted();
    }
    return samples;
  }

  /** Changes one paragraph, so many times: with all other objects as they were (`shared`), or all of them new. */
  async function changing(size, shared, times) {
    const { views, clear } = await mountAll([originals[size]]);
    await painted();
    const samples = [];
    gc();
    let article = originals[size];
    const end = performance.now() + patience;
    for (let turn = 0; turn < times && (!turn || performance.now() < end); turn++) {
      const change = withOneChange(article, turn);
      article = shared ? change.article : asFetched(change.article);
      const next = article;
      samples.push((await timed(() => views[0].update(next, change.place))).times);
    }
    clear();
    return samples;
  }

  const kept = [];

  window.bench = {
    small: (times) => mounting([originals.small], times),
    large: (times) => mounting([originals.large], times),
    odd: (times) => mounting([originals.odd], times),
    feed: (times) => mounting(feed(), times),
    length: (paragraphs, times) => mounting([articleOf(paragraphs)], times),
    number: (articles, times) => mounting(feed(articles), times),
    changeSmall: (times) => changing('small', true, times),
    changeLarge: (times) => changing('large', true, times),
    changeOdd: (times) => changing('odd', true, times),
    renewSmall: (times) => changing('small', false, times),
    renewLarge: (times) => changing('large', false, times),
    renewOdd: (times) => changing('odd', false, times),

    /** Mounts further small articles, or one of a length, and lets them be, with all that is done later. */
    async keep(number, paragraphs) {
      for (let seed = 1; seed <= number; seed++) {
        const article = paragraphs ? articleOf(paragraphs, seed) : smallArticle(seed);
        const host = newHost();
        kept.push({ host, view: await mount(host, prepare(article)) });
      }
      laidOut();
      await painted();
      for (const { view } of kept) await view.settled?.();
      laidOut();
    },

    async drop() {
      for (const { host, view } of kept.splice(0)) {
        await view.unmount();
        host.remove();
      }
      laidOut();
      await painted();
    },

    /** Mounts and unmounts the small article, so many times. */
    async cycle(times) {
      for (let turn = 0; turn < times; turn++) {
        const host = newHost();
        const view = await mount(host, prepare(smallArticle(turn)));
        laidOut();
        await view.unmount();
        host.remove();
        if (turn % 20 === 0) await painted();
      }
    },

    /** What a reader gets of an article, how tall it is, and how many nodes it takes; before and after a change. */
    async gist(size) {
      const { views, hosts, clear } = await mountAll([originals[size]]);
      await painted();
      const look = () => ({
        content: gistOf(hosts[0]),
        height: Math.round(hosts[0].offsetHeight),
        nodes: nodesIn(hosts[0]) - 1,
      });
      const before = look();
      const { article, place } = withOneChange(originals[size], 1);
      await views[0].update(asFetched(article), place);
      await painted();
      const after = look();
      clear();
      return { before, after };
    },
  };
}
