import { isServer as isBuildForNode } from 'lit-html/is-server.js';
import { isServer } from '../dom/is-server.js';

type Props = Record<string, unknown>;

/** Whether Lit's components set no properties: those of its build for Node, where there is a page nevertheless, as in unit tests. */
export const isLeftToUs = isBuildForNode && !isServer;

/** What React does itself. */
const ofReact = new Set(['children', 'className', 'localName', 'ref', 'style']);

/**
 * Sets the properties and listeners of an element as Lit's components do in browsers.
 *
 * @param before What it was given by the last rendering.
 * @param events Names of the events, by the names of the props that listen to them.
 */
export function setProps(
  element: HTMLElement,
  props: Props,
  before: Props,
  events: Record<string, string>,
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    const [value, last] = [props[name], before[name]];
    if (ofReact.has(name) || value === last) continue;
    const event = events[name];
    if (event) {
      if (last) element.removeEventListener(event, last as EventListener);
      if (value) element.addEventListener(event, value as EventListener);
    } else if (name in element) {
      (element as unknown as Props)[name] = value;
      if (value === undefined || value === null) element.removeAttribute(name);
    }
  }
}
