const known = new WeakMap<HTMLElement, ElementInternals | undefined>();

/** Internals of an element, which a browser hands out once; `undefined` where it has none to give. */
export function internalsOf(element: HTMLElement): ElementInternals | undefined {
  if (!known.has(element))
    known.set(
      element,
      attempt(() => element.attachInternals()),
    );
  return known.get(element);
}

/**
 * Sets and clears custom states of an element, for `:state()` in the page's styles. Does nothing in browsers without custom
 * states, or with those of an earlier draft, which take other names.
 */
export function setStates(element: HTMLElement, states: Record<string, boolean>): void {
  for (const name of Object.keys(states))
    attempt(() => internalsOf(element)?.states[states[name] ? 'add' : 'delete'](name));
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
