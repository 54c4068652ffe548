// What a reader gets of a rendering, whatever it is made of.

/** Children as they are shown: those of a shadow root, where there is one. */
const childrenOf = (node) => (node.shadowRoot ?? node).childNodes;

function* elementsIn(node) {
  for (const child of childrenOf(node)) {
    if (child.nodeType !== Node.ELEMENT_NODE || child.localName === 'style') continue;
    yield child;
    yield* elementsIn(child);
  }
}

const wordsOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Every heading, paragraph and item with its words, and every link, emphasis and section, in order. */
export const gistOf = (host) =>
  [...elementsIn(host)].flatMap((element) => {
    const name = element.localName;
    if (/^(h\d|p|li|strong|em)$/.test(name)) return `${name}: ${wordsOf(element)}`;
    if (name === 'a') return `a ${element.href}: ${wordsOf(element)}`;
    return /^(article|section|ul)$/.test(name) ? name : [];
  });

/** How many nodes there are, shadow roots, texts and comments among them. */
export function nodesIn(node) {
  let count = 1;
  if (node.shadowRoot) count++;
  for (const child of childrenOf(node)) count += nodesIn(child);
  return count;
}
