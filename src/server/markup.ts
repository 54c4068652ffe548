import type { Article } from '../article/types.js';
import { termsChangeAt } from '../article/withheld.js';
import { escapedAttribute } from '../render/escape.js';

/** Serializes attributes: leaves out those that are `undefined` or false; true ones get no value. */
export function attributesOf(values: Record<string, string | number | boolean | undefined>): string {
  let markup = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === false || !isSafe(name)) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapedAttribute(String(value))}"`;
  }
  return markup;
}

/** Whether a name is an attribute that cannot run code or style the element. */
const isSafe = (name: string): boolean => /^(?!on|style$|srcdoc$)[a-z][\w.:-]*$/i.test(name);

/** Serializes JSON for a script element: escapes what would end the script or begin a comment. */
export const jsonForScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Time after `now` at which the terms of an article change, in ISO 8601; `undefined` where they never do. */
export function until(article: Article, now: number): string | undefined {
  const time = termsChangeAt(article, now);
  return time < Infinity ? new Date(time).toISOString() : undefined;
}
