/** The real clock, which some tests make faster. */
const { setTimeout } = window;

/** Waits for what must become true, however busy the machine is. */
export async function waitUntil(isTrue: () => unknown, otherwise = 'It does not become true'): Promise<void> {
  const end = performance.now() + 30_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`${otherwise} within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
