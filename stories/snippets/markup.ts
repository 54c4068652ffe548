import { elementManifest } from '../support/manifest.js';
import { jsonInside } from '../support/inert.js';
import { attributeName, declarations, propertiesOf } from '../support/properties.js';

/** Value that attributes cannot hold in every framework. */
export interface Data {
  /** Name of the property, and of the variable with its value. */
  property: string;
  variable: string;
  value: unknown;
  /** Exported type of the property; not set if it accepts any value. */
  type?: string;
  /** Attribute that accepts the value as JSON, if any. */
  attribute?: string;
}

/** Event to listen to, typed. */
export interface Listener {
  name: string;
  type: string;
  handler: string;
  /** Fields of the event. */
  fields: string[];
}

/** Element of a snippet. */
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

/** Returns the attributes that are not properties of the library's elements, such as `id`. */
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

/** Reads the output of a story. Clashing variable names get numbers. */
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

  /** Listeners of an element; only the first element with an event gets one. */
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
