/** Resolves when the pointer has been released; `undefined` if it has not been pressed. */
export let pointerReleased: Promise<void> | undefined;

/** Tracks a pressed pointer. The layout must not shift until it is released, or the click would miss its target. */
export function trackPointer(): void {
  pointerReleased = new Promise((resolve) => {
    const release = () => setTimeout(resolve);
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  });
}
