import { isoDay } from '../../article/date.js';
import type { ImportLog } from '../report.js';
import { textOf } from '../words.js';
import type { Source } from './source.js';
import { isObject, string, type Values } from './values.js';

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Fields of JSON formats whose texts are for programs. */
const technical =
  /^(?:[_@$].*|align\w*|attributes|background\w*|class(?:es|name)?|\w*colou?r|config|created\w*|direction|dir|embed|format|hash|icon|inLanguage|id|ids|identifier|key|keys|kind|lang(?:uage)?|layout\w*|list_?[tT]ype|locale|mark|marks|mime\w*|mode|modified\w*|node_?[tT]ype|params|provider\w*|rel|ref|size|slug|status|style|tag|target|theme|type|updated\w*|uuid|variant|version|\w*(?:_i|I|_re|Re)[df]s?|\w*_?[uU][rR][iIlL]s?|\w*(?:_at|At|_date|Date)|href|src(?:set)?|sha\d*|width|height|\w*Width|\w*Height|rev|\w*[sS]tyle|textFormat|role)$/;

/** Fields whose texts are for readers, whatever they look like. */
const wordy =
  /^(?:alt|answers?|attribution|body|byline|caption|cells?|children|code|content|copy|description|headers?|heading|headline|html|labels?|message|name|options?|paragraphs?|question|quote|rendered|rows?|sub(?:title|heading)|summary|text|title|values?)$/i;

/** Addresses, and identifiers of letters and digits. */
const forPrograms =
  /^(?:[a-z][a-z\d+.-]*:\/\/\S*|(?:data|mailto|tel|urn|javascript):\S*|\/\S*|#\S*|\.\.?\/\S*|www\.\S+|(?=\S*\d)(?=\S*[a-z])[\w-]{8,}|true|false)$/i;

/** Whether a field says something to programs alone. */
export function isTechnical(field: string, value: string): boolean {
  if (technical.test(field)) return true;
  return !wordy.test(field) && (forPrograms.test(value.trim()) || isoDay(value) !== undefined);
}

/** Names of fields of a format that need special treatment. */
export interface WordFields {
  /** Names of fields that readers of the publisher do not see: metadata, settings. What is inside is not looked at. */
  hidden?: RegExp;
  /** Names of fields that are HTML. */
  html?: RegExp;
}

/** A text in a source that readers see. */
interface SourceText {
  node: object;
  field: string;
  words: string[];
  text: string;
}

/** A value of a source that texts are looked for in: where it stands, and the name of the field that it is of. */
interface Pending {
  value: unknown;
  node: object;
  field: string;
  name: string;
}

/** All texts in a part of a source that readers see, in their order. */
function* textsIn(root: unknown, { hidden, html }: WordFields): Iterable<SourceText> {
  const pending: Pending[] = [{ value: root, node: {}, field: '', name: 'text' }];
  while (pending.length) {
    const { value, node, field, name } = pending.pop()!;
    if (typeof value === 'string') {
      if (!value.trim() || isTechnical(name, value)) continue;
      const isMarkup = html?.test(name) || (name !== 'code' && /<\/[a-z]|<br/i.test(value));
      const text = (isMarkup ? textOfMarkup(value) : value).replace(/\]\([^()\s]*\)/g, '] ');
      yield { node, field, text, words: text.match(word) ?? [] };
    }
    const parts = Array.isArray(value) ? itemsOf(value, name) : isObject(value) ? fieldsOf(value) : [];
    pending.push(...parts.filter(({ name }) => !hidden?.test(name)).reverse());
  }
}

const fieldsOf = (node: Values): Pending[] =>
  Object.entries(node).map(([field, value]) => ({ value, node, field, name: field }));

/** Items of a list; neighbouring runs of text are one text, since a word may begin in one and end in the next. */
function itemsOf(list: unknown[], name: string): Pending[] {
  const parts: Pending[] = [];
  let run: Pending | undefined;
  for (const [index, item] of list.entries()) {
    const field = inline.test(name) ? runField(item) : undefined;
    if (!field) {
      run = undefined;
      parts.push({ value: item, node: list, field: String(index), name });
      continue;
    }
    const { [field]: text, ...others } = item as Values;
    if (run) run.value = `${run.value as string}${text as string}`;
    else parts.push((run = { value: text, node: item as Values, field, name: field }));
    parts.push(...fieldsOf(others).map((part) => ({ ...part, node: item as Values })));
  }
  return parts;
}

/** Names of lists that hold runs of text. */
const inline = /^(?:children|content|spans|leaves|nodes|texts?)$/;

/** The field in which a run of text has its text. */
function runField(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const kind = value._type ?? value.nodeType ?? value.type;
  if (kind !== undefined && !/^(?:text|span|extended-text)$/.test(string(kind))) return undefined;
  return typeof value.text === 'string' ? 'text' : typeof value.value === 'string' ? 'value' : undefined;
}

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const beginsWithWord = /^[\p{L}\p{N}\p{M}]/u;

/** Parts of words that go on from one span of a block to the next. */
function partsOfWords(part: unknown, parts: string[] = []): string[] {
  if (Array.isArray(part)) for (const item of part) partsOfWords(item, parts);
  if (!isObject(part)) return parts;
  const texts = (Array.isArray(part.children) ? part.children : []).map((child: Values) =>
    string(child.text ?? child.alt ?? child.fallback ?? child.tex),
  );
  texts.forEach((text, index) => {
    const words = text.match(word);
    if (!words) return;
    if (endsInWord.test(texts[index - 1] ?? '') && beginsWithWord.test(text)) parts.push(words[0]);
    if (endsInWord.test(text) && beginsWithWord.test(texts[index + 1] ?? '')) parts.push(words.at(-1)!);
  });
  for (const value of Object.values(part)) if (typeof value === 'object') partsOfWords(value, parts);
  return parts;
}

/** The words of HTML: without tags, comments, scripts and styles. */
const textOfMarkup = (html: string): string =>
  html
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(
      /<(?:br|\/?(?:p|div|li|td|th|tr|h[1-6]|blockquote|figure|figcaption|ul|ol|summary))\b[^>]*>/gi,
      ' ',
    )
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
      (whole: string, decimal: string | undefined, hexadecimal: string, name?: string) =>
        name
          ? (entities[name] ?? ' ')
          : character(whole, decimal ? Number(decimal) : parseInt(hexadecimal, 16)),
    );

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

const character = (whole: string, code: number): string =>
  code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;

/**
 * Lists the words of a source that stand neither in the article nor in what the importer lists as lost, so that no word is lost in
 * silence. Returns how many words the source has.
 */
export function accountForWords(
  article: unknown,
  lost: string,
  source: Source,
  root: unknown,
  fields: WordFields,
  log: ImportLog,
): number {
  const left = new Map<string, number>();
  for (const text of [textOf(article), lost]) {
    for (const [found] of text.matchAll(word)) left.set(found, (left.get(found) ?? 0) + 1);
  }
  for (const part of partsOfWords(article)) left.set(part, (left.get(part) ?? 0) + 1);
  let count = 0;
  const take = (found: string): boolean => {
    const times = left.get(found) ?? 0;
    if (times) left.set(found, times - 1);
    return times > 0;
  };
  for (const { node, field, text, words } of textsIn(root, fields)) {
    count += words.length;
    const found: string[] = [];
    const missing = words.filter((one) => !(take(one) && found.push(one)));
    if (missing.length === 0) continue;
    const isWhole = missing.length * 2 > words.length;
    // Words that a lost text shares with others by chance are those of the others.
    if (isWhole) for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
    log.lose({
      path: field === '' ? '' : source.pointer(node, field),
      kind: field,
      reason: isWhole ? 'No place in an article.' : 'Not all of its words have a place in the article.',
      text: isWhole ? text : missing.join(' '),
    });
  }
  return count;
}
