// Writes src/server/word-tables.ts from src/locales/: of each language the words that stand in what a server renders, without those
// that only scripts say.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { bundled } from './bundled.js';

const file = 'src/server/word-tables.ts';

/** Said by scripts alone: a server neither waits for an article nor takes replies. */
const said = new Set(
  (
    'loading loadError retry linkCopied copyFailed shareFailed errorSummary fieldRequired emailInvalid websiteInvalid tooLong ' +
    'replyingTo cancelReplyTo charactersLeft replySending cancel replyPublished replyHeld replyDuplicate replyFlood ' +
    'replyLoginRequired replyInvalid replyOffline replyFailed replyUnconfirmed draftRestored repliesLoading repliesError'
  ).split(' '),
);

/** Words that depend on a number. */
const counted = new Set(['replies']);

const gap = '%';
const separator = '|';
/** For none, there are other words. */
const counts = [...Array(1000).keys(), 1_000_000].slice(1);

/** The sentence for each plural form of the language, such as `one=1 reply/other=% replies`. */
function formsOf(sentence, lang) {
  const rules = new Intl.PluralRules(lang);
  const forms = new Map();
  for (const count of counts) {
    const form = rules.select(count);
    const text = sentence(count).replace(String(count), gap);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, text);
    else if (known !== text && known.replace(gap, count) !== sentence(count))
      throw new Error(`${lang}: “${sentence(count)}” is not as “${known}”.`);
  }
  return [...forms]
    .filter(([form, text]) => form === 'other' || text !== forms.get('other'))
    .map(([form, text]) => `${form}=${text}`)
    .join('/');
}

const wordIn = (locale, name) => {
  const word = locale[name];
  if (counted.has(name)) return formsOf(word, locale.lang);
  const text = typeof word === 'function' ? word(gap) : word;
  if (text.includes(separator) || (typeof word !== 'function' && text.includes(gap)))
    throw new Error(`${locale.lang}: “${text}” has “${separator}” or “${gap}” in it.`);
  return text;
};

const sources = readdirSync('src/locales').filter((name) => /^[a-z]{2}(?:-\w+)?\.ts$/.test(name));
const locales = await Promise.all(
  sources.map(async (name) => (await bundled(join('src/locales', name))).default),
);
const english = locales.find(({ lang }) => lang === 'en');
const names = Object.keys(english).filter((name) => !['lang', 'dir'].includes(name) && !said.has(name));
const kindOf = (name) =>
  counted.has(name) ? `${name}#` : name + (typeof english[name] === 'function' ? gap : '');

const tables = Object.fromEntries(
  locales.map((locale) => [
    locale.lang,
    [locale.dir, ...names.map((name) => wordIn(locale, name))].join(separator),
  ]),
);
const text = `// Written by \`npm run generate\` from src/locales/.

/** Names of the words; \`${gap}\` behind one that has a gap, \`#\` behind one that depends on a number. */
export const names = ${JSON.stringify(names.map(kindOf).join(separator))};

/** By language: its direction, and its words in the order of their names. */
export const tables = ${JSON.stringify(tables)};
`;
writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
