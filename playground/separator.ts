interface SeparatorOptions {
  handle: HTMLElement;
  /** The value when dragging begins. */
  value: () => number;
  bounds: () => { min: number; max: number };
  /** How much the value grows for each pixel to the right. */
  perPixel: () => number;
  /** How far an arrow key moves. */
  step: number;
  onChange: (value: number) => void;
  onReset?: () => void;
}

/** Makes an element with the role `separator` movable by pointer and arrow keys. */
export function makeSeparator(options: SeparatorOptions): void {
  const { handle } = options;

  const change = (value: number) => {
    const { min, max } = options.bounds();
    options.onChange(Math.min(Math.max(value, min), max));
  };

  handle.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    handle.focus();
    handle.setPointerCapture(down.pointerId);
    // Pages in frames would take the pointer.
    document.body.classList.add('is-dragging');
    const start = options.value();
    const perPixel = options.perPixel();
    const move = (event: PointerEvent) => change(start + (event.clientX - down.clientX) * perPixel);
    const end = () => {
      document.body.classList.remove('is-dragging');
      handle.removeEventListener('pointermove', move);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  });

  handle.addEventListener('keydown', (event) => {
    const { min, max } = options.bounds();
    const sign = Math.sign(options.perPixel()) || 1;
    const target = {
      ArrowLeft: options.value() - sign * options.step,
      ArrowRight: options.value() + sign * options.step,
      Home: min,
      End: max,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    change(target);
  });

  handle.addEventListener('dblclick', () => options.onReset?.());
}

/** Tells assistive technology where a separator stands. */
export function announceSeparator(handle: HTMLElement, value: number, min: number, max: number): void {
  handle.setAttribute('aria-valuemin', String(Math.round(min)));
  handle.setAttribute('aria-valuemax', String(Math.round(max)));
  handle.setAttribute('aria-valuenow', String(Math.round(value)));
}
