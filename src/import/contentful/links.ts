import { firstText, isObject, list, object, objects, size, text, type Values } from '../tree/values.js';

/** Hooks that look up linked entries and assets. */
export interface ContentfulHooks {
  /** The entry or asset that a link leads to, where the source does not include it. */
  resolve?: (link: Values) => unknown;
  /** Address of the page of an entry. */
  urlOf?: (entry: Values) => string | undefined;
  locale?: string;
}

/** A file of Contentful. */
export interface Asset {
  url: string;
  title?: string;
  alt?: string;
  type: string;
  name?: string;
  bytes?: number;
  width?: number;
  height?: number;
}

/** The entries and assets that a document links to. */
export class Links {
  readonly #included = new Map<string, Values>();

  constructor(
    answer: Values,
    readonly hooks: ContentfulHooks,
  ) {
    const { Entry, Asset } = object(answer.includes);
    for (const one of [...objects(answer.items), ...objects(Entry), ...objects(Asset)]) {
      this.#included.set(`${String(object(one.sys).type)} ${String(object(one.sys).id)}`, one);
    }
  }

  /** The entry or asset that a link leads to, or that stands there itself. */
  resolved(link: unknown): Values | undefined {
    if (!isObject(link)) return undefined;
    if (isObject(link.fields)) return link;
    const { linkType, id } = object(link.sys);
    const found = this.#included.get(`${String(linkType)} ${String(id)}`) ?? this.#call(link);
    return isObject(found) ? found : undefined;
  }

  #call(link: Values): unknown {
    try {
      return this.hooks.resolve?.(link);
    } catch {
      return undefined;
    }
  }

  /** The address of an entry: by `urlOf`, or a field of its own. */
  urlOf(entry: Values): string | undefined {
    try {
      const fields = this.localized(object(entry.fields));
      return firstText(this.hooks.urlOf?.(entry), fields.url, fields.href, fields.link);
    } catch {
      return undefined;
    }
  }

  /** The file of a link to an asset. */
  asset(link: unknown): Asset | undefined {
    const fields = this.localized(object(this.resolved(link)?.fields));
    const { url, contentType, fileName, details } = object(fields.file);
    const address = text(url);
    if (!address) return undefined;
    const { image, size: bytes } = object(details);
    return {
      url: address.startsWith('//') ? `https:${address}` : address,
      title: text(fields.title),
      alt: firstText(fields.description, fields.title),
      type: text(contentType) ?? '',
      name: text(fileName),
      bytes: size(bytes),
      width: size(object(image).width),
      height: size(object(image).height),
    };
  }

  /** Persons or terms, by the names of texts and entries. */
  named(value: unknown): Values[] {
    return list(Array.isArray(value) ? value : [value]).flatMap((one) => {
      const fields = this.localized(object(this.resolved(one)?.fields));
      const name = firstText(one, fields.name, fields.title);
      return name ? [{ name }] : [];
    });
  }

  /** Fields in one locale, where they have several. */
  localized(fields: Values): Values {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, this.#inLocale(value)]));
  }

  #inLocale(value: unknown): unknown {
    if (!isObject(value)) return value;
    const locales = Object.keys(value);
    if (!locales.length || !locales.every((locale) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(locale)))
      return value;
    return value[this.hooks.locale ?? ''] ?? value[locales[0]!];
  }
}
