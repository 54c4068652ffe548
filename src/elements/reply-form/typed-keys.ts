const types = ['keydown', 'keypress', 'keyup'] as const;

/** Keys that edit what stands in a field, or whose letter is not known yet. */
const editing = /^(?:Enter|Backspace|Delete|Insert|Home|End|Page\w+|Arrow\w+|Dead|Process|Unidentified)$/;

const roots = new WeakSet<Node>();
const windows = new WeakSet<Window>();

/** Codes of keys that the page was told of when they went down: it is told of them when they come up, too. */
const told = new Set<string>();

/**
 * Keeps what is typed in the fields of a shadow root from shortcuts of the page, which see the element in place of the field.
 * It is kept from listeners in the capture phase, too, but for those of the window that were there before. Escape, Tab,
 * function keys and shortcuts with Ctrl, Alt or Meta go to the page, unless they edit text.
 */
export function keepTypedKeys(root: ShadowRoot): void {
  roots.add(root);
  const window = root.ownerDocument.defaultView;
  for (const type of types) {
    // Where the window cannot see into a closed shadow root around, there is still the way up.
    root.addEventListener(type, keep as EventListener);
    if (window && !windows.has(window)) window.addEventListener(type, keep, true);
  }
  if (window) windows.add(window);
}

function keep(event: KeyboardEvent): void {
  const { type, code, currentTarget } = event;
  const [field] = event.composedPath() as Element[];
  const isInField = field !== undefined && /^(?:input|textarea|select)$/.test(field.localName);
  const isOurs =
    isInField && roots.has(field.getRootNode()) && (type === 'keyup' ? !told.has(code) : isTyped(event));
  if (type === 'keydown' && !isOurs) told.add(code);
  if (!isOurs) return;
  if (type === 'keydown') told.delete(code);
  if (roots.has(currentTarget as Node)) event.stopPropagation();
  else event.stopImmediatePropagation();
}

/** Whether a key types or edits. */
function isTyped(event: KeyboardEvent): boolean {
  // Browsers that fill in a field send events without a key.
  const { key = 'Unidentified', ctrlKey, metaKey, altKey, isComposing } = event;
  const edits = editing.test(key);
  if (isComposing || (!ctrlKey && !metaKey && !altKey)) return edits || [...key].length === 1;
  if (event.getModifierState('AltGraph')) return true;
  // Layouts have letters and signs with Alt, but none of these.
  if (altKey) return edits || ([...key].length === 1 && !/[a-z\d]/i.test(key));
  return (edits && key !== 'Enter') || /^[acvxyz]$/i.test(key);
}
