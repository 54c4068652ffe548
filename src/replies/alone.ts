import { objectOf } from './reply-in.js';
import { lasting, newName } from './storage.js';

/** How long it may take, in milliseconds, until other pages see what one has stored. */
const propagation = 500;

/** After how long a page that does not say that it is still at it is taken for gone, in milliseconds. */
const longestSilence = 150_000;

/**
 * Runs `work` while no other page does work of this name; one waits for the other. Resolves with what it gives, or with
 * `undefined` where another page is at it and this one cannot wait for it.
 */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const run = async () => {
      const running = work();
      running.then(resolve, reject);
      await running.catch(() => {});
      await pause(propagation);
    };
    // Pages without an origin of their own have locks, and may not use them; insecure ones have none.
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

/** Pages without locks leave a note that they are at it. */
async function byNote(name: string, run: () => Promise<void>): Promise<void> {
  const own = newName();
  const noted = () => objectOf(lasting.get(name));
  const note = () => lasting.set(name, { by: own, at: Date.now() });
  const { at } = noted();
  if (typeof at === 'number' && Math.abs(Date.now() - at) < longestSilence) return;
  note();
  await pause(propagation);
  if (noted().by !== own) return;
  const timer = setInterval(note, longestSilence / 10);
  await run().finally(() => (clearInterval(timer), lasting.drop(name)));
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
