import { parseJson } from '../../article/json.js';

/** Text that templates make of what is no text: objects, lists of them, and nothing. */
export const noText = /^(?:undefined|(?:\[object [A-Z]\w*\],?)+)$/;

/**
 * Attribute converter: JSON where the attribute holds it, else its plain text. An object that a template made text is nothing.
 * Properties take the value itself.
 */
export const jsonAttribute = {
  fromAttribute(text: string | null): unknown {
    if (text === null) return undefined;
    if (noText.test(text)) return undefined;
    try {
      return parseJson(text);
    } catch {
      return text;
    }
  },
};
