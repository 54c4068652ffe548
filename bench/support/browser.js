// Chromium, as the bench needs it.
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../../scripts/find-browser.js';

/** Opens a browser without a window. Garbage can be collected on demand; with `unlimited`, frames do not wait for a screen. */
export const openBrowser = ({ unlimited = false } = {}) =>
  chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [
      ...browserArgs,
      '--js-flags=--expose-gc',
      ...(unlimited ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
    ],
  });

/** What a page holds, in bytes, once all that can be collected is: JavaScript's heap, the DOM with its layout, buffers. */
export async function heldBytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return {
    script: usedSize + backingStorageSize,
    dom: embedderHeapUsedSize,
    all: usedSize + backingStorageSize + embedderHeapUsedSize,
  };
}
