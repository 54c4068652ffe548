import { announceSeparator, makeSeparator } from './separator.js';

const storageKey = 'article-elements/split';
const initial = 42;
const bounds = { min: 20, max: 75 };

/** Lets the border between editor and article be moved; this tab remembers where it was. */
export function makeSplit(container: HTMLElement, handle: HTMLElement): void {
  let share = stored();

  const set = (percent: number) => {
    share = percent;
    container.style.setProperty('--split', `${percent}%`);
    announceSeparator(handle, percent, bounds.min, bounds.max);
    try {
      sessionStorage.setItem(storageKey, String(percent));
    } catch {
      // Without storage the border is where it was at first after a reload; no more is lost.
    }
  };

  makeSeparator({
    handle,
    value: () => share,
    bounds: () => bounds,
    perPixel: () => 100 / container.clientWidth,
    step: 2,
    onChange: set,
    onReset: () => set(initial),
  });
  set(share);
}

function stored(): number {
  try {
    const percent = Number(sessionStorage.getItem(storageKey));
    return percent >= bounds.min && percent <= bounds.max ? percent : initial;
  } catch {
    return initial;
  }
}
