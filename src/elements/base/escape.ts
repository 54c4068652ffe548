const special = /[&<>\r\0]/;

/** Text for between tags. */
export const escapedText = (text: string): string => (special.test(text) ? escaped(text) : text);

/** Text for the value of an attribute in double quotes. */
export const escapedAttribute = (text: string): string => replaced(escapedText(text), '"', '&quot;');

const escaped = (text: string): string =>
  replaced(
    replaced(replaced(replaced(replaced(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '\r', '&#13;'),
    '\0',
    '\ufffd',
  );

/** As `text.replaceAll(character, entity)`. To look for one character after the other is faster than a pattern for all. */
function replaced(text: string, character: string, entity: string): string {
  let at = text.indexOf(character);
  if (at < 0) return text;
  let markup = '';
  let from = 0;
  while (at >= 0) {
    markup += text.slice(from, at) + entity;
    from = at + 1;
    at = text.indexOf(character, from);
  }
  return markup + text.slice(from);
}
