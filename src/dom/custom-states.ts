const known = new WeakMap<HTMLElement, ElementInternals | undefined>();

/**
 * Returns the `ElementInternals` of an element, which the browser hands out once; `undefined` if they are not
 * available.
 */
export function internalsOf(element: HTMLElement): ElementInternals | undefined {
  if (!known.has(element))
    known.set(
      element,
      attempt(() => element.attachInternals()),
    );
  return known.get(element);
}

/**
 * Sets and clears custom states of an element, for `:state()` in the page's styles. Does nothing in browsers without
 * custom states, or with the earlier draft, which requires names that begin with `--`.
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
