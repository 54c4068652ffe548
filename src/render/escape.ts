/** Escapes text between tags. Searching for one character after the other is faster than one pattern. */
export const escapedText = (text: string): string =>
  replaced(replaced(replaced(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;');

/** Escapes text for an attribute value in double quotes. */
export const escapedAttribute = (text: string): string => replaced(escapedText(text), '"', '&quot;');

/** Like `text.replaceAll(character, entity)`. */
function replaced(text: string, character: string, entity: string): string {
  const at = text.indexOf(character);
  return at < 0 ? text : withEntities(text, at, entity);
}

function withEntities(text: string, first: number, entity: string): string {
  const character = text[first]!;
  let at = first;
  let markup = '';
  let from = 0;
  while (at >= 0) {
    markup += text.slice(from, at) + entity;
    from = at + 1;
    at = text.indexOf(character, from);
  }
  return markup + text.slice(from);
}
