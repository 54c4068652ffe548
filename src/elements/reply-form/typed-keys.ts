const types = ['keydown', 'keypress', 'keyup'] as const;

/** Keys that edit a field, or whose character is not known yet. */
const editing = /^(?:Enter|Backspace|Delete|Insert|Home|End|Page\w+|Arrow\w+|Dead|Process|Unidentified)$/;

const roots = new WeakSet<Node>();
const windows = new WeakSet<Window>();

/** Codes of keys whose `keydown` reached the page, so that their `keyup` does, too. */
const passedKeys = new Set<string>();

/**
 * Hides typing in the fields of a shadow root from the page's keyboard shortcuts, which see the host as the target.
 * Capturing listeners do not get it either, except listeners that were added to the window before. Escape, Tab,
 * function keys and shortcuts with Ctrl, Alt or Meta reach the page, unless they edit text.
 */
export function keepTypedKeys(root: ShadowRoot): void {
  roots.add(root);
  const window = root.ownerDocument.defaultView;
  for (const type of types) {
    // Inside a closed shadow root the window cannot see the target, so the event is stopped while it bubbles.
    root.addEventListener(type, stopTypedKey as EventListener);
    if (window && !windows.has(window)) window.addEventListener(type, stopTypedKey, true);
  }
  if (window) windows.add(window);
}

function stopTypedKey(event: KeyboardEvent): void {
  const { type, code, currentTarget } = event;
  const [field] = event.composedPath() as Element[];
  const isInField = field !== undefined && /^(?:input|textarea|select)$/.test(field.localName);
  const isOurs =
    isInField &&
    roots.has(field.getRootNode()) &&
    (type === 'keyup' ? !passedKeys.has(code) : isTyped(event));
  if (type === 'keydown' && !isOurs) passedKeys.add(code);
  if (!isOurs) return;
  if (type === 'keydown') passedKeys.delete(code);
  if (roots.has(currentTarget as Node)) event.stopPropagation();
  else event.stopImmediatePropagation();
}

/** Whether a key enters or edits text. */
function isTyped(event: KeyboardEvent): boolean {
  // Autofill dispatches events without a key.
  const { key = 'Unidentified', ctrlKey, metaKey, altKey, isComposing } = event;
  const edits = editing.test(key);
  if (isComposing || (!ctrlKey && !metaKey && !altKey)) return edits || [...key].length === 1;
  if (event.getModifierState('AltGraph')) return true;
  // Some keyboard layouts type characters with Alt, but not these.
  if (altKey) return edits || ([...key].length === 1 && !/[a-z\d]/i.test(key));
  return (edits && key !== 'Enter') || /^[acvxyz]$/i.test(key);
}
