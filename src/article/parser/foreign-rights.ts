import { isObject, type Values } from './json.js';
import { isNothing } from './rights.js';

/** A right at an unusual place: its name there, and the term that it corresponds to. */
export interface ForeignRight {
  path: (string | number)[];
  meaning: 'embargoed' | 'expires' | 'status';
  /** Value at that place, or the term's value that it means. */
  value: unknown;
}

/** Names of rights in other systems, in lower case without punctuation. */
const embargoed =
  /^(?:embargo(?:ed|es)?(?:at|date|datetime|ends?|enddate|time|until)?|notbefore|publishafter)$/;
const expires =
  /^(?:bestbefore|expir(?:e|es|y|ation)(?:at|date|datetime|on|time)?|notafter|unpublish(?:at|date|on)|takedown(?:at|date)|(?:available|valid)until)$/;
const status =
  /^(?:(?:article|creativework|editorial|moderation|post|pub|publication|publish|publishing|workflow)?status|(?:moderation|publishing|workflow)state)$/;
const hiding =
  /^(?:is)?(?:cancell?ed|deleted|draft|expired|hidden|killed|private|protected|trashed|underembargo|unpublished|withdrawn|withheld)$|^rightsexpired$/;
const showing = /^(?:is)?(?:public|published|publishable|usable)$/;

/** Values of a status that do not hide an article. */
const visible =
  /^(?:[1-3]\d\d|accepted|active|amended|approved|available|corrected|current|done|final|finished|inherit|live|ok|online|post(?:ed)?|public|publish|published|ready|released|sent|success|true|1|updated|usable|visible)$/;
const hidden =
  /^(?:auto-?draft|cancell?ed|deleted|draft|embargoed|expired|future|hidden|in[ _-]?review|killed?|pending|private|rejected|retracted|scheduled|trash(?:ed)?|unpublished|withdrawn|withheld)$/;

/** Objects that contain a document or its metadata in other systems. */
const wrappers =
  /^(?:acf|additional_properties|article|attributes|content|data|document|entry|fields|items|meta|metadata|planning|post|posts|publication|publishing|response|results?|revision|rights|scheduling|story|taxonomy|workflow|\d+)$/;

/** Names of lists of documents. */
const lists = /^(?:data|items|posts|results?|\d+)$/;

const deepest = 5;

/**
 * Finds rights outside of an article's terms: an embargo, an expiry, a status.
 *
 * @param isOwn Whether the document is of this format. An unknown status hides a document of another format only.
 * @param keys Fields to read. Default: all.
 */
export function rightsElsewhere(
  document: object,
  isOwn: boolean,
  keys = keysOf(document),
  path: (string | number)[] = [],
): ForeignRight[] {
  return keys.slice(0, 1000).flatMap((key): ForeignRight[] => {
    const at = [...path, Array.isArray(document) ? Number(key) : key];
    const value = valueOf(document, key);
    const right = rightOf(key, value, isOwn);
    if (right) return [{ ...right, path: at }];
    if (isOwn || typeof value !== 'object' || !value || path.length >= deepest) return [];
    const isInside = (Array.isArray(value) ? lists : wrappers).test(key);
    return isInside ? rightsElsewhere(value, isOwn, keysOf(value), at) : [];
  });
}

/** Returns the field names of an object; none if it throws. */
function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** Returns the value of a field. One that throws counts as set. */
function valueOf(document: object, key: string): unknown {
  try {
    return (document as Values)[key];
  } catch {
    return 'unreadable';
  }
}

function rightOf(key: string, given: unknown, isOwn: boolean): Omit<ForeignRight, 'path'> | undefined {
  const name = key.toLowerCase().replace(/[-_ ]/g, '');
  const value = translated(given);
  if (embargoed.test(name)) return isNothing(value) ? undefined : { meaning: 'embargoed', value };
  if (expires.test(name)) return isNothing(value) ? undefined : { meaning: 'expires', value };
  const text = textOf(value);
  const isHidden =
    (hiding.test(name) && /^(?:true|1|yes)$/.test(text)) ||
    (showing.test(name) && /^(?:false|0|no)$/.test(text)) ||
    (text && status.test(name) && (isOwn ? hidden.test(text) : !visible.test(text)));
  return isHidden
    ? { meaning: 'status', value: /^cancell?ed$/.test(text) ? 'canceled' : 'withheld' }
    : undefined;
}

/** Returns a status or flag in lower case, also from an object that contains one. */
function textOf(value: unknown): string {
  const plain = isObject(value) ? Object.values(value).find((part) => typeof part === 'string') : value;
  return ['string', 'number', 'boolean'].includes(typeof plain) ? String(plain).trim().toLowerCase() : '';
}

/** Returns the first value of one that is given per language. */
function translated(value: unknown): unknown {
  if (!isObject(value)) return typeof value === 'string' ? value.trim() : value;
  const [key] = Object.keys(value);
  return key && /^[a-z]{2}(?:-\w+)?$/i.test(key) ? valueOf(value, key) : value;
}
