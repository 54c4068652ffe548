/** Before something is shared. Cancel it to share in a way of your own. */
export class ShareBarShareEvent extends Event {
  /** Name of the network; `native` for the device's own ways; `copy` and `print` for those two. */
  readonly network: string;
  /** Address that is shared. */
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
