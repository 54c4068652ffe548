// All languages of the interface at once, since a server renders synchronously. Importing this module also registers
// them for elements that Lit renders on a server.
import { isServer } from 'lit-html/is-server.js';
import { markup as ar } from '../locales/ar.js';
import { markup as de } from '../locales/de.js';
import { markup as en } from '../locales/en.js';
import { markup as es } from '../locales/es.js';
import { markup as fr } from '../locales/fr.js';
import { markup as ja } from '../locales/ja.js';
import type { Locale, MarkupMessages } from '../locales/locale.js';
import { markup as pt } from '../locales/pt.js';
import { loaded, nearest } from '../locales/registry.js';
import { markup as zhHans } from '../locales/zh-Hans.js';

const locales = new Map(
  [ar, de, en, es, fr, ja, pt, zhHans].map((locale) => [locale.lang.toLowerCase(), locale]),
);

/**
 * Returns the messages of the available language nearest to `tag`. Languages that an app has registered take
 * precedence.
 */
export function localeFor(tag: string): MarkupMessages {
  const name = nearest(tag, (name) => loaded.has(name) || locales.has(name));
  return loaded.get(name) ?? locales.get(name)!;
}

// There, elements only write markup; the other messages are for scripts.
if (isServer) for (const [tag, locale] of locales) if (!loaded.has(tag)) loaded.set(tag, locale as Locale);
