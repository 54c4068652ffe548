import { whenIdle } from '../../src/dom/idle-queue.js';

export interface BusyBrowser {
  /** What waits until the browser is idle. */
  waiting: IdleRequestCallback[];
  /** The browser is idle again: all that waits is done. */
  end: () => void;
}

/** From now on, the browser has something else to do: nothing is done but by the test, until it says that this has an end. */
export async function keepBusy(): Promise<BusyBrowser> {
  const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
  const waiting: IdleRequestCallback[] = [];
  // In what the library does when the browser is idle: whatever it asks for after that, it asks for here.
  await new Promise<void>((resolve) => {
    whenIdle(() => {
      window.requestIdleCallback = (callback) => waiting.push(callback);
      resolve();
    });
  });
  return {
    waiting,
    end() {
      if (own) Object.defineProperty(window, 'requestIdleCallback', own);
      else Reflect.deleteProperty(window, 'requestIdleCallback');
      for (const callback of waiting.splice(0)) callback({ didTimeout: true, timeRemaining: () => 0 });
    },
  };
}
