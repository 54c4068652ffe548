/** The real clock, whatever a test puts in its place. */
const { setTimeout } = window;

/** Waits for what must become true, however busy the machine is. */
export async function waitUntil(isTrue: () => unknown, otherwise = 'It does not become true'): Promise<void> {
  const end = performance.now() + 30_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`${otherwise} within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Comes after all that follows from promises which are settled by now: a browser is through with those before its next task. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
