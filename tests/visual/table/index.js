// The hosts: pages that elements are shown in. Each says how it differs from a bare page.
import documents from './documents.js';
import effects from './effects.js';
import frameworks from './frameworks.js';
import inherited from './inherited.js';
import layout from './layout.js';
import selectors from './selectors.js';

/**
 * @typedef {object} Host
 * @property {string} name
 * @property {string[]} [sheets] Style sheets, as files of packages.
 * @property {string} [styles] Rules. `.host` is what is around an element.
 * @property {string} [html] Attributes of `html`.
 * @property {string} [body] Attributes of `body`.
 * @property {string} [head] More of `head`.
 * @property {string} [doctype] Default: that of HTML.
 * @property {string} [encoding] Default: utf-8.
 * @property {(element: string) => string} [around] Markup around an element.
 * @property {string} [attributes] Attributes of the element.
 * @property {boolean} [shrinks] Places are as wide as what they hold: elements wider than they ask for are not compared.
 * @property {'selectAll' | 'focusField'} [act] What is done before looking, here and in the bare page.
 * @property {Record<string, number>} [tolerance] How many pixels may differ in an engine, for a reason that the entry says.
 * @property {string} [acts] Why the host may change the picture. It must then do so.
 * @property {boolean} [isolatable] Whether `isolated` takes this from the host.
 */

const isolated = effects
  .filter(({ isolatable }) => isolatable)
  .map((host) => ({ ...host, name: `${host.name}, isolated`, attributes: 'isolated', acts: undefined }));

/** @type {Host[]} */
export const hosts = [
  ...frameworks,
  ...inherited,
  ...selectors,
  ...layout,
  ...documents,
  ...effects,
  ...isolated,
];

/** @type {Host} */
export const bare = { name: 'a bare page' };
