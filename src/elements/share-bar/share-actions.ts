/**
 * Selects what is in an element and copies it as browsers did before there was a clipboard to write to. Where they refuse, it
 * stays selected, for the reader to copy.
 */
export function copySelected(element: Element): boolean {
  const { ownerDocument } = element;
  const selection = ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(element);
  try {
    return ownerDocument.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Whether a link for a new tab may do nothing, without a word: in a frame, or a page of no origin, new tabs may be forbidden,
 * and that can only be found out by opening one. Readers who ask for a window or a download get what they ask for.
 */
export function mayLackTabs({ target }: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  return target === '_blank' && isPlain && (window !== window.top || window.origin === 'null');
}

/** Opens an address in a new tab, which gets no hold of this page; says whether it did. */
export function openTab(url: string): boolean {
  const tab = opened(url);
  try {
    if (tab) tab.opener = null;
  } catch {
    // A page of no origin may not even touch the tab that it opened, nor does that get at more than a page of no origin.
  }
  return Boolean(tab);
}

function opened(url: string): Window | null {
  try {
    return window.open(url, '_blank');
  } catch {
    // As Firefox says that it may not be.
    return null;
  }
}

/** Whether it was the reader who ended it. */
export const isCancelled = (error: unknown): boolean =>
  (error as { name?: unknown } | undefined)?.name === 'AbortError';
