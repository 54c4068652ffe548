// Writes src/server/word-tables.ts from src/locales/: of each language the words that stand in what a server renders, without those
// that only scripts say.
import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';
import { write } from './manifest/elements.js';

/** Said by scripts alone: a server neither waits for an article nor takes replies. */
const said = new Set(
  (
    'loading loadError retry linkCopied copyFailed shareFailed errorSummary fieldRequired emailInvalid websiteInvalid tooLong ' +
    'replyingTo cancelReplyTo charactersLeft replySending cancel replyPublished replyPending replyDuplicate replyRateLimited ' +
    'replyLoginRequired replyInvalid replyRejected replyOffline replyFailed replyUnconfirmed draftRestored repliesLoading repliesError'
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
    const known = forms.get(form) ?? text;
    forms.set(form, known);
    if (known !== text && known.replace(gap, count) !== sentence(count))
      throw new Error(`${lang}: “${sentence(count)}” is not as “${known}”.`);
  }
  return [...forms]
    .filter(([form, text]) => form === 'other' || text !== forms.get('other'))
    .map(([form, text]) => `${form}=${text}`)
    .join('/');
}

function wordIn(locale, name) {
  const { lang, [name]: word } = locale;
  if (counted.has(name)) return formsOf(word, lang);
  const text = typeof word === 'function' ? word(gap) : word;
  if (text.includes(separator) || (typeof word !== 'function' && text.includes(gap)))
    throw new Error(`${lang}: “${text}” has “${separator}” or “${gap}” in it.`);
  return text;
}

const sources = readdirSync('src/locales').filter((name) => /^[a-z]{2}(?:-\w+)?\.ts$/.test(name));
const load = (name) => runnerImport(`./src/locales/${name}`, { configFile: false });
const locales = (await Promise.all(sources.map(load))).map(({ module }) => module.default);
const english = locales.find(({ lang }) => lang === 'en');
const names = Object.keys(english).filter((name) => !['lang', 'dir'].includes(name) && !said.has(name));
const sign = (name) => (counted.has(name) ? '#' : typeof english[name] === 'function' ? gap : '');
const rowOf = (locale) => [locale.dir, ...names.map((name) => wordIn(locale, name))].join(separator);

await write(
  'src/server/word-tables.ts',
  `// Written by \`npm run generate\` from src/locales/.

/** Names of the words; \`${gap}\` behind one that has a gap, \`#\` behind one that depends on a number. */
export const names = ${JSON.stringify(names.map((name) => name + sign(name)).join(separator))};

/** By language: its direction, and its words in the order of their names. */
export const tables = ${JSON.stringify(Object.fromEntries(locales.map((locale) => [locale.lang, rowOf(locale)])))};
`,
);
