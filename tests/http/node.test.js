// The listener for Node's http server: clients that go away, read slowly, or send what is no request.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { after, describe, it } from 'node:test';
import { setImmediate as turnOfTheEventLoop } from 'node:timers/promises';
import { toNodeListener } from '../../dist/http/index.js';
import { version } from '../../dist/http/version.js';
import { createNewsroom } from './newsroom.js';
import { serveInNode } from './servers.js';

const open = [];
after(() => Promise.all(open.map((server) => server.close())));

const serve = async (handler) => {
  const server = await serveInNode(handler);
  open.push(server);
  return server;
};

/** A promise, and what keeps it. */
function deferred() {
  let resolve;
  const promise = new Promise((keep) => (resolve = keep));
  return { promise, resolve };
}

const aborted = async (signal) => {
  if (!signal.aborted) await once(signal, 'abort');
};

/** An answer that no client reads to its end, and what is known of it. */
function endless() {
  const cancelled = deferred();
  const seen = { pulled: 0, onPull() {}, cancelled: cancelled.promise, signal: undefined };
  const chunk = new Uint8Array(65_536);
  const handler = (request) => {
    seen.signal = request.signal;
    return new Response(
      new ReadableStream({
        pull(controller) {
          if (++seen.pulled > 1000) throw new Error('More is made than anyone takes.');
          controller.enqueue(chunk);
          seen.onPull();
        },
        cancel: cancelled.resolve,
      }),
    );
  };
  return { handler, seen };
}

/** A connection whose client sends a request, and takes nothing of the answer before `read` is called. */
function openSlowConnection() {
  const full = deferred();
  let taken;
  const connection = new Duplex({
    read() {},
    write(_chunk, _encoding, done) {
      if (connection.reads) return done();
      taken = done;
      full.resolve();
    },
  });
  connection.push('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  const read = () => {
    connection.reads = true;
    taken();
  };
  return { connection, full: full.promise, read };
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

describe('the listener for Node', { timeout: 60_000 }, () => {
  it('cancels the stream and aborts the signal when the client disconnects', async () => {
    const { handler, seen } = endless();
    const { origin } = await serve(handler);
    const client = new AbortController();
    const response = await fetch(origin, { signal: client.signal });
    await response.body.getReader().read();
    assert.equal(seen.signal.aborted, false);
    client.abort();
    await Promise.all([seen.cancelled, aborted(seen.signal)]);
  });

  it('aborts the signal while the article is still being loaded', async () => {
    const loading = deferred();
    const { origin } = await serve(
      createNewsroom({
        load: (key, context) => {
          loading.resolve(context.signal);
          return new Promise(() => {});
        },
      }),
    );
    const client = new AbortController();
    const answer = fetch(`${origin}/articles/harbour`, { signal: client.signal });
    const signal = await loading.promise;
    client.abort();
    await assert.rejects(answer);
    await aborted(signal);
  });

  it('applies backpressure for a client that does not read', async () => {
    const { handler, seen } = endless();
    const { connection, full, read } = openSlowConnection();
    createServer(toNodeListener(handler)).emit('connection', connection);
    await full;
    // A stream whose parts are at hand is read in microtasks: all that are read without a wait are read now.
    await turnOfTheEventLoop();
    const { pulled } = seen;
    assert.ok(pulled < 5, `${pulled} parts were made`);
    const goesOn = deferred();
    seen.onPull = () => seen.pulled > pulled + 5 && goesOn.resolve();
    read();
    await goesOn.promise;
    connection.destroy();
    await seen.cancelled;
  });

  it('closes the connection without ending the response if the stream fails', async () => {
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

it('the version in ETags is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(version, manifest.version);
});
