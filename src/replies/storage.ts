/** The browser's local storage, or the page's memory where there is none: it may be switched off, or full. */
const memory = new Map<string, string>();

const prefix = 'article-elements:';

export function stored<Value>(name: string): Value | undefined {
  try {
    const text = memory.get(name) ?? localStorage.getItem(prefix + name);
    return text ? (JSON.parse(text) as Value) : undefined;
  } catch {
    return undefined;
  }
}

export function store(name: string, value: object): void {
  const text = JSON.stringify(value);
  memory.delete(name);
  try {
    localStorage.setItem(prefix + name, text);
  } catch {
    memory.set(name, text);
  }
}

export function unstore(name: string): void {
  memory.delete(name);
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // There is none.
  }
}
