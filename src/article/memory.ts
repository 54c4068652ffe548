/** What a value takes of an article's limits. */
export interface Cost {
  items: number;
  textLength: number;
}

/** What has been read without problems: read again, the same data would give the same. */
const costs = new WeakMap<object, Cost>();

/** Remembers what was read without a problem. */
export function remember(value: unknown, cost: Cost): void {
  if (isObject(value)) costs.set(value, cost);
}

/** What reading `given` costs, if it is the same data as what was read before, to the last letter. */
export function recall(given: unknown, former: unknown): Cost | undefined {
  const cost = isObject(former) ? costs.get(former) : undefined;
  try {
    return cost && isSame(given, former) ? cost : undefined;
  } catch {
    // A getter or proxy that throws.
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) if (!isSame(one[index], other[index])) return false;
    return true;
  }
  return !Array.isArray(other) && haveSameFields(one as Fields, other as Fields);
}

type Fields = Record<string, unknown>;

function haveSameFields(one: Fields, other: Fields): boolean {
  for (const name in one) if (!isSame(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}
