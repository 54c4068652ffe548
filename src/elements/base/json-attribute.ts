import { parseJson } from '../../article/json.js';

/** Attribute converter: JSON where the attribute holds it, else its plain text. Properties take the value itself. */
export const jsonAttribute = {
  fromAttribute(text: string | null): unknown {
    if (text === null) return undefined;
    try {
      return parseJson(text);
    } catch {
      return text;
    }
  },
};
