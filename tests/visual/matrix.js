// The matrix: every host, in one engine, compared with a bare page.
import { serve } from '../support/serve.js';
import { besideDiff, compare } from './compare.js';
import { layOut, pageOf } from './page.js';
import { intrinsicWidth, pageWidth, subjects } from './subjects.js';
import { bare } from './table/index.js';

/**
 * How many pixels of a page may differ from those of the same page, shown again. WebKitGTK draws the edges of pictures and
 * curves a little differently from time to time: 64 pixels at most in twenty looks at the bare page.
 */
const noise = { chromium: 0, firefox: 0, webkit: 300 };

/** WebKitGTK answers before it has drawn all: what differs is looked at again, in vain where it really is so. */
const looks = { chromium: 1, firefox: 1, webkit: 4 };

/** What is expected of a host. */
export const titleOf = ({ name, acts }) => `${name}: ${acts ? 'acts' : 'the same'}`;

/** Opens the matrix in an engine, for whose pages there is a camera. */
export async function openMatrix(engine, camera) {
  const references = new Map();
  let layout, shown;

  const server = await serve(({ url }, response) => {
    if (url !== '/host') return false;
    response.setHeader('content-type', `text/html; charset=${shown.encoding ?? 'utf-8'}`);
    return pageOf(shown, layout);
  });

  const isAsItShould = ({ acts, tolerance = {} }, { total }) =>
    acts ? total > noise[engine] : total <= (tolerance[engine] ?? noise[engine]);

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

  await camera.resize(pageWidth, 8000);
  await look(bare);
  layout = layOut(await camera.run('globalThis.heights()'));
  await camera.resize(pageWidth, layout.bottom);

  return {
    /**
     * What is wrong in a host, and a picture of it: it must leave every element as it is, pixel by pixel, unless it may act.
     * Nothing where all is as it should be.
     */
    async problemIn(host) {
      const expected = await reference(host);
      const { actual, total, bySubject, diff } = await comparison(expected, host);
      if (isAsItShould(host, { total })) return undefined;
      if (host.acts) return { text: 'It belongs to the page, but changes nothing.', picture: actual };
      const where = subjects
        .map(({ name }, index) => [name, bySubject[index]])
        .filter(([, count]) => count)
        .map((entry) => entry.join(': '));
      return {
        text: [`${total} pixels differ:`, ...where].join('\n'),
        picture: besideDiff(actual, diff),
      };
    },
    async close() {
      await camera.close();
      await server.close();
    },
  };
}
