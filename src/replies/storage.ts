const prefix = 'article-elements:';

/** Web storage, with a fallback in memory: it may be disabled, full, or inaccessible. */
class SafeStorage {
  readonly #area: () => Storage;
  readonly #memory = new Map<string, string>();

  constructor(area: () => Storage) {
    this.#area = area;
  }

  /** Returns the keys that begin with `start`, in no particular order. */
  keys(start: string): string[] {
    const keys = new Set(this.#memory.keys());
    try {
      for (const key of Object.keys(this.#area()))
        if (key.startsWith(prefix)) keys.add(key.slice(prefix.length));
    } catch {
      // Storage is unavailable.
    }
    return [...keys].filter((name) => name.startsWith(start));
  }

  /** Returns the value of a key: any JSON value. */
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
      // Falls back to memory.
    }
  }

  remove(name: string): void {
    this.#memory.delete(name);
    try {
      this.#area().removeItem(prefix + name);
    } catch {
      // Storage is unavailable.
    }
  }
}

/** Storage that all pages of the site share, kept for good. */
export const siteStorage = new SafeStorage(() => localStorage);

/** Storage of the tab, kept over a reload. */
export const tabStorage = new SafeStorage(() => sessionStorage);

/** Parses a change of `siteStorage` by another page; `value` is `undefined` if the key was removed. */
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

/** Returns a unique name. */
export const newId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2);
