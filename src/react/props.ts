import { isServer as isBuildForNode } from 'lit-html/is-server.js';
import { isServer } from '../dom/is-server.js';

type Props = Record<string, unknown>;

/**
 * Whether properties have to be set here: Lit's React components in its build for Node set none, even if there is a
 * page, as in unit tests.
 */
export const isLeftToUs = isBuildForNode && !isServer;

/** Props that React handles itself. */
const ofReact = new Set(['children', 'className', 'localName', 'ref', 'style']);

/**
 * Sets the properties and listeners of an element as Lit's components do in browsers.
 *
 * @param before Props of the last render.
 * @param events Event names, by the names of their listener props.
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
