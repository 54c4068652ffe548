/**
 * Selects the content of an element and copies it with `execCommand`, for when the Clipboard API is not available. If
 * that fails, the content stays selected for the reader to copy.
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
 * Whether a link for a new tab may silently fail: a frame or a page with an opaque origin may be forbidden to open
 * tabs, which only shows by trying. Ignores clicks with modifier keys.
 */
export function mayLackTabs({ target }: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  return target === '_blank' && isPlain && (window !== window.top || window.origin === 'null');
}

/** Opens a URL in a new tab without `opener`; returns whether it opened. */
export function openTab(url: string): boolean {
  const tab = opened(url);
  try {
    if (tab) tab.opener = null;
  } catch {
    // A page with an opaque origin cannot access the tab that it opened, and the tab cannot access the page either.
  }
  return Boolean(tab);
}

function opened(url: string): Window | null {
  try {
    return window.open(url, '_blank');
  } catch {
    // Firefox throws if opening is forbidden.
    return null;
  }
}

/** Whether the reader has cancelled. */
export const isCancelled = (error: unknown): boolean =>
  (error as { name?: unknown } | undefined)?.name === 'AbortError';
