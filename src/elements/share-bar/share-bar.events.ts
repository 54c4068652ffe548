/** Dispatched before the article is shared. Call `preventDefault()` to share it yourself. */
export class ShareBarShareEvent extends Event {
  /** Name of the network; `native` for the device's share sheet; `copy` or `print`. */
  readonly network: string;
  /** URL that is shared. */
  readonly url: string;

  constructor(network: string, url: string) {
    super('share-bar-share', { bubbles: true, composed: true, cancelable: true });
    this.network = network;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'share-bar-share': ShareBarShareEvent;
  }
}
