import { objectOf } from './reply-in.js';
import { siteStorage, newId } from './storage.js';

/** Time until other pages see a stored value, in milliseconds. */
const propagation = 500;

/** Time after which a page that has not renewed its note counts as gone, in milliseconds. */
const longestSilence = 150_000;

/**
 * Runs `work` exclusively among all pages of the site: one waits for the other. Resolves with its result, or with
 * `undefined` if another page is running it and cannot be waited for.
 */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const run = async () => {
      const running = work();
      running.then(resolve, reject);
      await running.catch(() => {});
      await pause(propagation);
    };
    // The Web Locks API exists but throws in pages with an opaque origin; it is missing in insecure contexts.
    const withoutLocks = () => byNote(`at ${name}`, run).then(() => resolve(undefined), reject);
    if (!navigator.locks) return void withoutLocks();
    let isGranted = false;
    const granted = () => {
      isGranted = true;
      return run();
    };
    new Promise<void>((done) => done(navigator.locks.request(`article-elements ${name}`, granted))).catch(
      () => {
        if (!isGranted) void withoutLocks();
      },
    );
  });
}

/** Fallback without locks: stores a note while the work is running. */
async function byNote(name: string, run: () => Promise<void>): Promise<void> {
  const own = newId();
  const noted = () => objectOf(siteStorage.get(name));
  const note = () => siteStorage.set(name, { by: own, at: Date.now() });
  const { at } = noted();
  if (typeof at === 'number' && Math.abs(Date.now() - at) < longestSilence) return;
  note();
  await pause(propagation);
  if (noted().by !== own) return;
  const timer = setInterval(note, longestSilence / 10);
  await run().finally(() => (clearInterval(timer), siteStorage.remove(name)));
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
