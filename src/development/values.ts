// Warnings about values that a property does not accept, and about unknown names.
import { serviceNames } from '../article/reply-service.js';
import type { ArticleElement } from '../elements/base/article-element.js';
import { newTabChoices } from '../render/context.js';
import { termTypes } from '../render/article-terms/article-terms.definition.js';
import { fields } from '../render/reply-form/fields.js';
import { customNetworksIn } from '../render/share-bar/custom-networks.js';
import { networks } from '../render/share-bar/networks.js';
import { orders } from '../replies/thread-tree.js';
import { listOf, quoted, warn } from './warn.js';

type Values = Record<PropertyKey, unknown>;

/** Accepted values of properties that ignore all others. */
const accepted: Record<PropertyKey, string> = {
  headingLevel: 'an integer from 1 to 6',
  newTab: listOf(newTabChoices),
  total: 'a number',
  index: 'a number',
  networks: 'names, as a string or an array',
  fields: 'names, as a string or an array',
};

type Watched = 'elementProperties' | 'prototype';
type Setter = (this: ArticleElement, value: unknown) => void;

const watched = new WeakSet<object>();

/** Wraps the properties of an element class so that they warn about values they ignore. */
export function watchProperties(element: unknown): void {
  const { elementProperties, prototype } = element as { [Key in Watched]: (typeof ArticleElement)[Key] };
  for (const [name, { attribute }] of elementProperties) {
    const owner = formWith(name, prototype);
    const accessors = owner && (Object.getOwnPropertyDescriptor(owner, name) as { set?: Setter });
    const set = accessors?.set;
    if (!set || watched.has(set)) continue;
    const watchedSet: Setter = function (value) {
      set.call(this, value);
      if (value === undefined || value === null) return;
      if ((this as unknown as Values)[name] === undefined) warnOfValue(this, name, attribute, value);
    };
    watched.add(watchedSet);
    Object.defineProperty(owner, name, { ...accessors, set: watchedSet });
  }
}

function formWith(name: PropertyKey, prototype: object | null): object | undefined {
  for (let at = prototype; at; at = Object.getPrototypeOf(at) as object | null)
    if (Object.hasOwn(at, name)) return at;
  return undefined;
}

function warnOfValue(
  element: ArticleElement,
  name: PropertyKey,
  attribute: string | boolean | undefined,
  value: unknown,
): void {
  // An invalid number in an attribute has been read as NaN.
  const text = typeof value === 'number' && element.getAttribute(String(attribute || name));
  const expected = accepted[name] ? ` Set it to ${accepted[name]}.` : '';
  warn(
    `\`${String(name)}\` of <${element.localName}> cannot be ${quoted(text || value)}, so it is ignored.${expected}`,
    'invalid-values',
  );
}

/** Properties that take one of a few names, and the effect of an unknown one. */
const choices: Record<string, [known: readonly string[], section: string, otherwise: string]> = {
  service: [serviceNames, 'unknown-service', 'Replies can be neither sent nor loaded.'],
  type: [termTypes, 'unknown-names', 'The element shows the categories.'],
  order: [orders, 'unknown-names', 'The list shows the oldest replies first.'],
};

/** Warns about unknown names: of services, networks, fields and the like. */
export function warnOfUnknownNames(element: ArticleElement): void {
  const values = element as unknown as Values;
  for (const [name, [known, section, otherwise]] of Object.entries(choices)) {
    const value = values[name];
    if (typeof value === 'string' && !known.includes(value))
      warn(
        `\`${name}\` of <${element.localName}> is ${quoted(value)}, which is not one of ${listOf(known)}. ${otherwise}`,
        section,
      );
  }
  const custom = customNetworksIn(values['customNetworks']) ?? [];
  const networkNames = [...networks, ...custom].map(({ name }) => name);
  warnOfList(element, 'networks', networkNames, 'unknown-network');
  warnOfList(
    element,
    'fields',
    fields.map(({ name }) => name),
    'unknown-names',
  );
}

function warnOfList(
  element: ArticleElement,
  name: 'networks' | 'fields',
  known: readonly string[],
  section: string,
): void {
  const value = (element as unknown as Values)[name];
  if (typeof value !== 'string') return;
  for (const item of value.toLowerCase().split(/[\s,]+/))
    if (item && !known.includes(item.replace('*', '')))
      warn(
        `\`${name}\` of <${element.localName}> contains ${quoted(item)}, which is not one of ${listOf(known)}. It is ignored.`,
        section,
      );
}
