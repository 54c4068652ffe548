import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { setStates } from '../../dom/custom-states.js';

type Host = ReactiveElement & { readonly status: string };

/** Custom states of an element that loads something: `loading`, `error` and `empty`, after its `status`. */
export class LoadStates implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { status } = this.#host;
    const states = ['loading', 'error', 'empty'];
    setStates(this.#host, Object.fromEntries(states.map((name) => [name, name === status])));
  }
}
