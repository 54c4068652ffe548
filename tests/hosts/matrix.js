// The matrix: every host, in one engine.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../support/serve.js';
import { openCamera } from './camera.js';
import { besideDiff, compare } from './compare.js';
import { layOut, pageOf } from './page.js';
import { intrinsicWidth, pageWidth, subjects } from './subjects.js';
import { summary } from './summary.js';
import { bare, hosts } from './table/index.js';

/**
 * How many pixels of a page may differ from those of the same page, shown again. WebKitGTK draws the edges of pictures and
 * curves a little differently from time to time: 64 pixels at most in twenty looks at the bare page.
 */
const noise = { chromium: 0, firefox: 0, webkit: 300 };

/** WebKitGTK answers before it has drawn all: what differs is looked at again, in vain where it really is so. */
const looks = { chromium: 1, firefox: 1, webkit: 4 };

const folder = join(import.meta.dirname, '..', '..', '.cache', 'hosts');

/** Tests that the hosts leave every element as it is, pixel by pixel, except those that may act. */
export function testHosts(engine) {
  describe(engine, () => {
    const references = new Map();
    const results = [];
    let camera, server, layout, shown;

    const answer = ({ url }, response) => {
      if (url !== '/host') return false;
      response.setHeader('content-type', `text/html; charset=${shown.encoding ?? 'utf-8'}`);
      return pageOf(shown, layout);
    };

    const allowance = ({ tolerance = {} }) => tolerance[engine] ?? noise[engine];

    const isAsItShould = (host, { total }) => (host.acts ? total > noise[engine] : total <= allowance(host));

    async function look(host) {
      shown = host;
      await camera.open(`${server.origin}/host`);
      await camera.run('globalThis.shown');
      if (host.act) await camera.run(`globalThis.acts.${host.act}()`);
      return camera.shoot();
    }

    /** What a host shows, compared with what it should show. */
    async function comparison(expected, host) {
      const isCompared = ({ width }) => !host.shrinks || width <= intrinsicWidth;
      let actual = await look(host);
      let result = compare(expected, actual, layout, isCompared);
      for (let left = looks[engine] - 1; left > 0 && !isAsItShould(host, result); left--) {
        actual = await camera.shoot();
        result = compare(expected, actual, layout, isCompared);
      }
      return { actual, ...result };
    }

    /** A picture that does not change any more. */
    async function lookTillStill(host) {
      let picture = await look(host);
      for (let next; !next?.equals(picture);) {
        picture = next ?? picture;
        next = await camera.shoot();
      }
      return picture;
    }

    /** What a bare page shows when the same is done in it. */
    async function reference({ act, attributes }) {
      const key = JSON.stringify([act, attributes]);
      if (!references.has(key)) references.set(key, await lookTillStill({ ...bare, act, attributes }));
      return references.get(key);
    }

    before(async () => {
      rmSync(join(folder, engine), { recursive: true, force: true });
      mkdirSync(join(folder, engine), { recursive: true });
      server = await serve(answer);
      camera = await openCamera(engine);
      await camera.resize(pageWidth, 8000);
      await look(bare);
      layout = layOut(await camera.run('globalThis.heights()'));
      await camera.resize(pageWidth, layout.bottom);
      writeFileSync(join(folder, engine, 'bare.png'), await reference(bare));
    });

    after(async () => {
      await camera?.close();
      await server?.close();
      console.log(summary(engine, results));
    });

    for (const host of hosts) {
      test(host.acts ? `${host.name}: acts` : `${host.name}: the same`, async () => {
        const expected = await reference(host);
        const { actual, total, bySubject, diff } = await comparison(expected, host);
        results.push({ host, total });
        if (host.acts) {
          assert.ok(total > noise[engine], 'It belongs to the page, but changes nothing.');
          return;
        }
        if (total <= allowance(host)) return;
        const file = join(folder, engine, `${host.name.replace(/\W+/g, '-')}.png`);
        writeFileSync(file, besideDiff(actual, diff));
        const where = subjects
          .map(({ name }, index) => [name, bySubject[index]])
          .filter(([, count]) => count);
        assert.fail(
          `${total} pixels differ, see ${file}:\n${where.map((entry) => entry.join(': ')).join('\n')}`,
        );
      });
    }
  });
}
