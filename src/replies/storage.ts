const prefix = 'article-elements:';

/** A storage of the browser, or the page's memory where there is none: it may be switched off, full, or another's. */
class Shelf {
  readonly #area: () => Storage;
  readonly #memory = new Map<string, string>();

  constructor(area: () => Storage) {
    this.#area = area;
  }

  /** Names that begin with `start`, in no order. */
  names(start: string): string[] {
    const names = new Set(this.#memory.keys());
    try {
      for (const key of Object.keys(this.#area()))
        if (key.startsWith(prefix)) names.add(key.slice(prefix.length));
    } catch {
      // There is none.
    }
    return [...names].filter((name) => name.startsWith(start));
  }

  /** What stands under a name: anything that JSON can say. */
  get(name: string): unknown {
    try {
      return valueOf(this.#memory.get(name) ?? this.#area().getItem(prefix + name));
    } catch {
      return undefined;
    }
  }

  set(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    this.#memory.set(name, text);
    try {
      const area = this.#area();
      area.setItem(prefix + name, text);
      if (area.getItem(prefix + name) === text) this.#memory.delete(name);
    } catch {
      // The memory has to do.
    }
  }

  drop(name: string): void {
    this.#memory.delete(name);
    try {
      this.#area().removeItem(prefix + name);
    } catch {
      // There is none.
    }
  }
}

/** What all pages of the site share, for good. */
export const lasting = new Shelf(() => localStorage);

/** What a tab keeps, also over a reload. */
export const ofTab = new Shelf(() => sessionStorage);

/** What another page has stored in `lasting`; its value is `undefined` where it took it away. */
export function changeIn({ key, newValue }: StorageEvent): { name: string; value: unknown } | undefined {
  if (!key?.startsWith(prefix)) return undefined;
  return { name: key.slice(prefix.length), value: valueOf(newValue) };
}

function valueOf(text: string | null): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** A name for something new, that no other page gives. */
export const newName = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2);
