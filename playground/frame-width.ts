import { announceSeparator, makeSeparator } from './separator.js';
import { narrowest, widest, type Settings } from './settings.js';

interface FrameWidthOptions {
  /** The area that the frame may take. */
  stage: HTMLElement;
  /** What holds frame and handle. */
  box: HTMLElement;
  frame: HTMLElement;
  handle: HTMLElement;
  /** Says how wide the frame is. */
  output: HTMLElement;
  onDrag: (width: number) => void;
}

/** Gives the frame its width. A frame wider than its place is shown smaller, as a whole. */
export class FrameWidth {
  readonly #options: FrameWidthOptions;
  #chosen: Settings['width'] = 'full';

  constructor(options: FrameWidthOptions) {
    this.#options = options;
    new ResizeObserver(() => this.#lay()).observe(options.stage);
    makeSeparator({
      handle: options.handle,
      value: () => this.#width,
      bounds: () => ({ min: narrowest, max: Math.max(this.#room.width, 1024) }),
      // The frame is in the middle, so that it grows to both sides.
      perPixel: () => 2 / this.#scale,
      step: 16,
      onChange: (width) => options.onDrag(Math.round(width)),
    });
  }

  set(width: Settings['width']): void {
    this.#chosen = width;
    this.#lay();
  }

  get #room(): { width: number; height: number } {
    const { stage, handle } = this.#options;
    const style = getComputedStyle(stage);
    return {
      width:
        stage.clientWidth -
        parseFloat(style.paddingLeft) -
        parseFloat(style.paddingRight) -
        handle.offsetWidth,
      height: stage.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom),
    };
  }

  get #width(): number {
    return this.#chosen === 'full' ? this.#room.width : this.#chosen;
  }

  get #scale(): number {
    return Math.min(1, this.#room.width / this.#width);
  }

  #lay(): void {
    const { box, frame, handle, output } = this.#options;
    const width = this.#width;
    const scale = this.#scale;
    const { height } = this.#room;
    if (width <= 0 || height <= 0) return;
    box.style.inlineSize = `${width * scale}px`;
    box.style.blockSize = `${height}px`;
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    output.textContent =
      scale < 1
        ? `${Math.round(width)} px, shown at ${Math.round(scale * 100)} %`
        : `${Math.round(width)} px`;
    announceSeparator(handle, width, narrowest, widest);
  }
}
