/** Returns the language of an element: the nearest `lang` on it or its ancestors; empty if there is none. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
  }
  return '';
}

const hostOf = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Element>();

/** Calls back when `lang` changes on an element or an ancestor. All elements share one observer. */
export function followLanguage(element: Element, changed: () => void): void {
  followers.set(element, changed);
  observer ??= new MutationObserver(() => {
    for (const callback of followers.values()) callback();
  });
  let node: Element | null | undefined = element;
  for (; node; node = node.parentElement ?? hostOf(node)) {
    if (observed.has(node)) continue;
    observed.add(node);
    observer.observe(node, { attributeFilter: ['lang'] });
  }
}

export function unfollowLanguage(element: Element): void {
  followers.delete(element);
  if (followers.size) return;
  observer?.disconnect();
  observed = new WeakSet();
}
