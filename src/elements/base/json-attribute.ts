import { parseJson } from '../../article/json.js';

/** String that a template makes of a value that is not text: an object, a list of objects, or `undefined`. */
export const noText = /^(?:undefined|(?:\[object [A-Z]\w*\],?)+)$/;

/**
 * Attribute converter: parses JSON, and takes other text as it is. An object that a template has turned into a string
 * is treated as not set. Properties take the value itself.
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
