/**
 * Updates an element that was written as `before` to `after` if they differ in a single text, as after most edits.
 * Returns whether it did; does nothing if a script has changed that text or inserted others before it.
 */
export function changeText(element: Element, before: string, after: string): boolean {
  const start = before.lastIndexOf('>', firstDifference(before, after) - 1) + 1;
  const former = textAt(before, start);
  const wanted = textAt(after, start);
  const rest = before.slice(start + former.length);
  if (!former || !wanted || rest.length !== after.length - start - wanted.length || !after.endsWith(rest))
    return false;
  const node = textNode(element, textsBefore(before, start));
  if (node?.data !== unescaped(former)) return false;
  node.data = unescaped(wanted);
  return true;
}

function firstDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** Text that begins at an index: serialized text and attributes contain no unescaped `<` or `>`. */
const textAt = (markup: string, start: number): string => markup.slice(start, markup.indexOf('<', start));

function textsBefore(markup: string, end: number): number {
  let texts = 0;
  for (let at = markup.indexOf('>'); at < end - 1; at = markup.indexOf('>', at + 1))
    if (markup[at + 1] !== '<') texts++;
  return texts;
}

function textNode(element: Element, index: number): Text | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = index; left > 0; left--) texts.nextNode();
  return texts.nextNode() as Text | null;
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>' };

const unescaped = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|lt|gt);/g, (_, name: string) => characters[name]!) : text;
