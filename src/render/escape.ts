/** Text for between tags. To look for one character after the other is faster than a pattern for all. */
export const escapedText = (text: string): string =>
  replaced(replaced(replaced(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;');

/** Text for the value of an attribute in double quotes. */
export const escapedAttribute = (text: string): string => replaced(escapedText(text), '"', '&quot;');

/** As `text.replaceAll(character, entity)`. */
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
