import { isObject, type Values } from './json.js';
import { isNothing } from './rights.js';

/** A right that stands where this format has none: what it is there, and what of the terms it is here. */
export interface ForeignRight {
  path: (string | number)[];
  meaning: 'embargoed' | 'expires' | 'status';
  /** The value as it stands there, or what it comes to. */
  value: unknown;
}

/** Names of rights in other systems, in small letters without signs. */
const embargoed =
  /^(?:embargo(?:ed|es)?(?:at|date|datetime|ends?|enddate|time|until)?|notbefore|publishafter)$/;
const expires =
  /^(?:bestbefore|expir(?:e|es|y|ation)(?:at|date|datetime|on|time)?|notafter|unpublish(?:at|date|on)|takedown(?:at|date)|(?:available|valid)until)$/;
const status =
  /^(?:(?:article|creativework|editorial|moderation|post|pub|publication|publish|publishing|workflow)?status|(?:moderation|publishing|workflow)state)$/;
const hiding =
  /^(?:is)?(?:cancell?ed|deleted|draft|expired|hidden|killed|private|protected|trashed|underembargo|unpublished|withdrawn|withheld)$|^rightsexpired$/;
const showing = /^(?:is)?(?:public|published|publishable|usable)$/;

/** What a status says that is no reason to hide an article. */
const visible =
  /^(?:[1-3]\d\d|accepted|active|amended|approved|available|corrected|current|done|final|finished|inherit|live|ok|online|post(?:ed)?|public|publish|published|ready|released|sent|success|true|1|updated|usable|visible)$/;
const hidden =
  /^(?:auto-?draft|cancell?ed|deleted|draft|embargoed|expired|future|hidden|in[ _-]?review|killed?|pending|private|rejected|retracted|scheduled|trash(?:ed)?|unpublished|withdrawn|withheld)$/;

/** Objects in which other systems put a document, or what they say about it. */
const wrappers =
  /^(?:acf|additional_properties|article|attributes|content|data|document|entry|fields|items|meta|metadata|planning|post|posts|publication|publishing|response|results?|revision|rights|scheduling|story|taxonomy|workflow|\d+)$/;

/** Names of lists of documents. */
const lists = /^(?:data|items|posts|results?|\d+)$/;

const deepest = 5;

/**
 * Rights that stand anywhere but in the terms of an article: an embargo, an end, a status.
 *
 * @param isOwn Whether the document is of this format. What a status means that is not understood depends on it: it hides a
 *   document of another.
 * @param keys Fields to look at; all, if not given.
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

/** The names of the fields of an object; none of one that throws. */
function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** The value of a field; what throws says something, too. */
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

/** A status or a flag in small letters, also of an object that has one. */
function textOf(value: unknown): string {
  const plain = isObject(value) ? Object.values(value).find((part) => typeof part === 'string') : value;
  return ['string', 'number', 'boolean'].includes(typeof plain) ? String(plain).trim().toLowerCase() : '';
}

/** The first value of one that is given for each language. */
function translated(value: unknown): unknown {
  if (!isObject(value)) return typeof value === 'string' ? value.trim() : value;
  const [key] = Object.keys(value);
  return key && /^[a-z]{2}(?:-\w+)?$/i.test(key) ? valueOf(value, key) : value;
}
