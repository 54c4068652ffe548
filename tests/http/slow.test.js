// A `load` that does not come to an end. The rule: it has a time of its own, after which it is told to stop, `onError` is told,
// and whoever asked gets an answer that no cache keeps.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, createNewsroom } from './newsroom.js';

const forms = [
  '/articles/x',
  '/articles/x.json',
  '/articles/x?fragment',
  '/articles/embed/x',
  `/articles/oembed?url=${encodeURIComponent('http://127.0.0.1/articles/x')}`,
];
const ask = (options, path = forms[0], init = {}) =>
  createNewsroom(options)(new Request(new URL(path, 'http://127.0.0.1'), init));

const never = () => new Promise(() => {});

describe('a load that hangs', () => {
  for (const [what, hang] of Object.entries({
    'that does not listen': never,
    'that stops when it is told to': ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('I stopped')))),
    'that stops with the reason': ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    'that gives something after all': ({ signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(article))),
  })) {
    it(`is a 504 in every representation: one ${what}`, async () => {
      for (const path of forms) {
        const told = [];
        let signal;
        const load = (key, context) => {
          ({ signal } = context);
          return hang(context);
        };
        const response = await ask({ load, loadTimeout: 5, onError: (error) => told.push(error) }, path);
        assert.equal(response.status, 504);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(told.length, 1);
        assert.equal(told[0].name, 'TimeoutError');
        assert.match(told[0].message, /`load` .* 5 ms/);
        assert.equal(signal.aborted, true);
        assert.equal(signal.reason, told[0]);
      }
    });
  }

  it('is aborted when the client disconnects', async () => {
    const client = new AbortController();
    const loading = deferred();
    const stopped = deferred();
    const load = (key, { signal }) => {
      signal.addEventListener('abort', () => stopped.resolve(signal.reason));
      loading.resolve();
      return stopped.promise.then(() => undefined);
    };
    const answer = ask({ load }, forms[0], { signal: client.signal });
    await loading.promise;
    client.abort('gone');
    assert.equal(await stopped.promise, 'gone');
    assert.equal((await answer).status, 404);
  });

  it('may have any timeout', async () => {
    for (const loadTimeout of [Infinity, 1e12, 2 ** 31])
      assert.equal(
        (await ask({ load: () => new Promise((done) => setImmediate(done, article)), loadTimeout })).status,
        200,
      );
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    for (const load of [() => article, () => Promise.reject(new Error('no')), async () => undefined])
      await ask({ load });
    assert.equal(timers(), before);
  });
});

function deferred() {
  const out = {};
  out.promise = new Promise((resolve) => (out.resolve = resolve));
  return out;
}
