import { elementManifest } from '../support/manifest.js';
import { jsonInside } from '../support/inert.js';
import { attributeName, declarations, propertiesOf } from '../support/properties.js';

/** A value that no attribute of every framework can hold. */
export interface Data {
  /** Name of the property, and of the variable that holds its value. */
  property: string;
  variable: string;
  value: unknown;
  /** Type of the property, as the package exports it; none where anything is taken. */
  type?: string;
  /** Attribute that takes the value as JSON, if there is one. */
  attribute?: string;
}

/** An event to listen to, typed. */
export interface Listener {
  name: string;
  type: string;
  handler: string;
  /** What the event has to say: its fields. */
  fields: string[];
}

/** An element of the code to copy. */
export interface Markup {
  tag: string;
  isCustom: boolean;
  attributes: [name: string, value: string | number | boolean][];
  data: Data[];
  listeners: Listener[];
  children: (Markup | string)[];
}

const isSimple = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Attributes that a page sets on any element, and those that are no property of an element of the library. */
function pageAttributes(element: Element): Markup['attributes'] {
  const own = new Set(
    [...declarations(element.localName)].map(([name, declaration]) => attributeName(name, declaration)),
  );
  return [...element.attributes]
    .filter(({ name }) => !own.has(name) && name !== 'style')
    .map(({ name, value }) => [name, value === '' ? true : value]);
}

function typeOf(tag: string, property: string): string | undefined {
  const text = elementManifest(tag)?.members.find(({ name }) => name === property)?.type?.text;
  const type = text
    ?.split(' | ')
    .filter((part) => part !== 'undefined')
    .join(' | ');
  return type === 'unknown' ? undefined : type;
}

/** Reads what a story renders. Variables that would have one name get numbers. */
export class MarkupReader {
  #variables = new Map<string, number>();
  #events: string[];

  constructor(events: string[]) {
    this.#events = [...events];
  }

  read(parent: Element): (Markup | string)[] {
    return [...parent.childNodes].flatMap((node): (Markup | string)[] => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.textContent!.replace(/\s+/g, ' ').trim();
        return text ? [text] : [];
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return [];
      const element = node as Element;
      return ['script', 'style'].includes(element.localName) ? [] : [this.#element(element)];
    });
  }

  #element(element: Element): Markup {
    const tag = element.localName;
    const own = declarations(tag);
    const article = own.has('article') ? jsonInside(element) : undefined;
    const properties = Object.entries({ ...(article ? { article } : {}), ...propertiesOf(element) });
    const attributes = pageAttributes(element);
    const data: Data[] = [];
    for (const [property, value] of properties) {
      const attribute = attributeName(property, own.get(property)!);
      if (typeof value === 'object' && value) data.push(this.#data(tag, property, value, attribute));
      else if (isSimple(value) && value !== false) attributes.push([attribute ?? property, value]);
    }
    return {
      tag,
      isCustom: tag.includes('-'),
      attributes,
      data,
      listeners: this.#listeners(tag),
      children: this.read(element),
    };
  }

  #data(tag: string, property: string, value: unknown, attribute: string | undefined): Data {
    const count = (this.#variables.get(property) ?? 0) + 1;
    this.#variables.set(property, count);
    const variable = count === 1 ? property : `${property}${count}`;
    return { property, variable, value, type: typeOf(tag, property), attribute };
  }

  /** The first element that has an event listens to it. */
  #listeners(tag: string): Listener[] {
    const events = elementManifest(tag)?.events.filter(({ name }) => this.#events.includes(name)) ?? [];
    this.#events = this.#events.filter((name) => !events.some((event) => event.name === name));
    return events.map(({ name, type, description = '' }) => ({
      name,
      type: type?.text ?? 'Event',
      handler: `on${name
        .split('-')
        .at(-1)!
        .replace(/^./, (letter) => letter.toUpperCase())}`,
      fields: [...(/has ([^.;]*)/.exec(description)?.[1] ?? '').matchAll(/`(\w+)`/g)].map(
        ([, field]) => field!,
      ),
    }));
  }
}
