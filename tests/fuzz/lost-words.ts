import type { Problem } from '../../src/article/problem.js';
import type { Field } from '../../src/article/schema.js';
import { blockTypes, shapes } from '../../src/article/schema.generated.js';
import type { RandomArticles, Values } from './random-articles.js';

/** A text in an article, and the JSON Pointer to it. */
interface Text {
  path: string;
  text: string;
}

/** Fields of texts that readers do not see: names, addresses, and what programs read. */
const unseen =
  /^(?:_.*|@.*|action|cite|contentUrl|dateModified|datePublished|embargoed|encodingFormat|endpoint|expires|href|id|identifier|image|inLanguage|language|license|link|logo|media|marks|poster|dir|format|layout|level|listItem|provider|ref|rel|sizes|src|srcset|status|style|type|version|thread|transport|service|url|variant)$/;

/** Fields that are metadata in all shapes that have them. */
const metadata = new Set<string>();
const fields: [string, Field][] = Object.values(shapes).flatMap(({ fields }) => Object.entries(fields));
for (const [name, { metadata: isMetadata }] of fields) if (isMetadata) metadata.add(name);
for (const [name, { metadata: isMetadata }] of fields) if (!isMetadata) metadata.delete(name);

const isUnseen = (key: string): boolean => metadata.has(key) || unseen.test(key);

/** All texts in an article that readers should see, however it is built. */
export function textsIn(value: unknown, path = '', key = ''): Text[] {
  if (typeof value === 'string') return isUnseen(key) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const { sources, src = sources, fallback, media, mathml, _type } = value as Values;
  const isCustom = !isList && fallback && !(typeof _type === 'string' && Object.hasOwn(blockTypes, _type));
  return Object.entries(value as Values).flatMap(([step, part]) =>
    // What stands in for something is shown where that is not, and the other way round.
    (src && step === 'fallback') ||
    (fallback && step === 'alt') ||
    (mathml && step === 'tex') ||
    (!src && step === 'tracks') ||
    // The image is for previews where there are main media.
    (media && typeof media === 'object' && step === 'image') ||
    (isCustom && step !== 'fallback') ||
    (!isList && step.startsWith('_'))
      ? []
      : textsIn(part, `${path}/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`, isList ? key : step),
  );
}

/** Problems that say that what stands there, or below, is read as something else or not shown. */
const tells = new Set([
  'wrong-type',
  'invalid-value',
  'unreadable',
  'unsafe-url',
  'too-deep',
  'too-long',
  'too-many',
  'unknown-mark',
  'duplicate-id',
  'forbidden-key',
]);

function isNamed(path: string, problems: Problem[]): boolean {
  return problems.some(({ path: at, code }) => {
    const isThere = path === at || path.startsWith(`${at}/`);
    if (code === 'foreign-format' || code === 'not-an-article') return true;
    // Listed once for each name of a field.
    if (code === 'unknown-field') return path.split('/').includes(at.split('/').at(-1)!);
    return tells.has(code) && isThere && at !== '';
  });
}

/** Words that are made up. */
const made = /zq[a-w]+x/g;

/** Words of an article's texts that are neither in its markup nor named by a problem. */
export function lostWords(article: unknown, problems: Problem[], markup: string): string[] {
  const seen = new Set(markup.match(made));
  return textsIn(article).flatMap(({ path, text }) => {
    const words = text.match(made) ?? [];
    const lost = words.filter((word) => !seen.has(word));
    return lost.length && !isNamed(path, problems) ? [`${path}: ${lost.join(' ')}`] : [];
  });
}

/** A copy in which all texts that readers should see are of words that stand in one place only. */
export function withMadeUpWords(value: unknown, made: RandomArticles, key = ''): unknown {
  if (typeof value === 'string') {
    const isText = !isUnseen(key) && /\s|^\p{L}+$/u.test(value.trim());
    return isText ? `${made.word()} ${made.word()}` : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withMadeUpWords(item, made, key));
  return Object.fromEntries(
    Object.entries(value as Values).map(([step, part]) => [step, withMadeUpWords(part, made, step)]),
  );
}
