// The listener for Node's http server: clients that go away, read slowly, or send what is no request.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { version } from '../../dist/edge/version.js';
import { createNewsroom } from './newsroom.js';
import { serveInNode } from './servers.js';

const open = [];
after(() => Promise.all(open.map((server) => server.close())));

const serve = async (handler) => {
  const server = await serveInNode(handler);
  open.push(server);
  return server;
};

/** Waits until something is so. */
async function until(condition, what) {
  for (let round = 0; round < 200; round++) {
    if (condition()) return;
    await sleep(20);
  }
  assert.fail(`It never came to be: ${what}`);
}

/** An answer that never ends, and what is known of it. */
function endless() {
  const seen = { pulled: 0, cancelled: false, signal: undefined };
  const chunk = new Uint8Array(65_536);
  const handler = (request) => {
    seen.signal = request.signal;
    return new Response(
      new ReadableStream({
        pull(controller) {
          seen.pulled++;
          controller.enqueue(chunk);
        },
        cancel() {
          seen.cancelled = true;
        },
      }),
    );
  };
  return { handler, seen };
}

/** What a server answers to bytes that no well-behaved client sends. */
const exchange = (port, text) =>
  new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (data) => (answer += data))
      .on('end', () => resolve(answer))
      .on('error', reject)
      .end(text);
  });

describe('the listener for Node', () => {
  it('cancels the stream and aborts the signal when the client goes away', async () => {
    const { handler, seen } = endless();
    const { origin } = await serve(handler);
    const client = new AbortController();
    const response = await fetch(origin, { signal: client.signal });
    await response.body.getReader().read();
    assert.equal(seen.signal.aborted, false);
    client.abort();
    await until(() => seen.cancelled && seen.signal.aborted, 'cancelled and aborted');
  });

  it('aborts the signal while the article is still being loaded', async () => {
    let signal;
    const { origin } = await serve(
      createNewsroom({
        load: (key, context) => {
          signal = context.signal;
          return new Promise(() => {});
        },
      }),
    );
    const client = new AbortController();
    const answer = fetch(`${origin}/articles/harbour`, { signal: client.signal });
    await until(() => signal, 'loading');
    client.abort();
    await assert.rejects(answer);
    await until(() => signal.aborted, 'aborted');
  });

  it('makes no more of the stream than a client takes that does not read', async () => {
    const { handler, seen } = endless();
    const { port } = await serve(handler);
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n'));
    socket.pause();
    await until(() => seen.pulled > 1, 'started');
    await sleep(300);
    const pulled = seen.pulled;
    await sleep(300);
    assert.equal(seen.pulled, pulled);
    socket.resume();
    await until(() => seen.pulled > pulled, 'going on');
    socket.destroy();
    await until(() => seen.cancelled, 'cancelled');
  });

  it('ends the connection, and not the answer, when the stream fails', async () => {
    const { origin } = await serve(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.enqueue(new Uint8Array(10));
              controller.error(new Error('broken'));
            },
          }),
        ),
    );
    await assert.rejects(fetch(origin).then((response) => response.text()));
  });

  it('passes on the host, the headers and every cookie', async () => {
    const { origin } = await serve((request) => {
      const headers = new Headers([
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ]);
      return new Response(`${request.url} ${request.headers.get('x-one')}`, { status: 203, headers });
    });
    const response = await fetch(`${origin}//x?y=%2F`, { headers: { 'x-one': 'two' } });
    assert.equal(response.status, 203);
    assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
    assert.equal(await response.text(), `${origin}//x?y=%2F two`);
  });

  for (const [what, head] of Object.entries({
    'an address of another scheme': 'GET ftp://a.example/ HTTP/1.1\r\nhost: a',
    'an asterisk': 'OPTIONS * HTTP/1.1\r\nhost: a',
    'a host that is none': 'GET / HTTP/1.1\r\nhost: a b:c',
  })) {
    it(`answers ${what} with 400`, async () => {
      const { port } = await serve(() => new Response('fine'));
      assert.match(await exchange(port, `${head}\r\nconnection: close\r\n\r\n`), /^HTTP\/1\.1 400 /);
    });
  }
});

it('the version in the tags is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(version, manifest.version);
});
