import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { callAt, cancelCall } from '../../dom/shared-timer.js';
import { nextAgo } from '../../render/reply-list/relative-time.js';
import { findAll } from './reply-list.dom.js';

/** Updates a list of replies when the first of its relative times, such as "2 minutes ago", changes. */
export class TickingTimes implements ReactiveController {
  readonly #list: ReactiveElement;
  readonly #tick = (): void => this.#list.requestUpdate();

  constructor(list: ReactiveElement) {
    this.#list = list;
    list.addController(this);
  }

  hostConnected(): void {
    if (this.#list.hasUpdated) this.#tick();
  }

  hostDisconnected(): void {
    cancelCall(this.#tick);
  }

  hostUpdated(): void {
    const now = Date.now();
    const times = findAll<HTMLTimeElement>(this.#list, 'time');
    const next = times.reduce((first, { dateTime }) => Math.min(first, nextAgo(dateTime, now)), Infinity);
    if (next < Infinity && this.#list.isConnected) callAt(next, this.#tick);
    else cancelCall(this.#tick);
  }
}
