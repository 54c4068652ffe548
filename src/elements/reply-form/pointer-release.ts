/** Promise that resolves when nothing is pressed any more. */
export let pointerReleased: Promise<void> | undefined;

/** Notes that something is pressed: until it is released nothing may move, or the press would miss it. */
export function trackPointer(): void {
  pointerReleased = new Promise((resolve) => {
    const release = () => setTimeout(resolve);
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  });
}
