/** Is over when nothing is pressed any more. */
export let press: Promise<void> | undefined;

/** While a button is pressed nothing may move, or the press would miss it. */
export function beginPress(): void {
  press = new Promise((resolve) => {
    const release = () => setTimeout(resolve);
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  });
}
