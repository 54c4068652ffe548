import { forms } from './compiled-schema.js';
import { foreignFormat } from './foreign-format.js';
import { fieldOf, isObject, type Values } from './json.js';
import { hasWords } from './rescue.js';

/** Fields of articles of this format that messages of services do not have. */
const own = [
  'alternativeHeadline',
  'bottomLine',
  'correction',
  'highlights',
  'media',
  'replies',
  'syndication',
];

/** Fields for the headline in other systems. */
const titles = ['title', 'headlines', 'name', 'webTitle', 'heading'];

/** Fields for the text in some systems, and for something else in others. */
const texts = ['text', 'html', 'copy', 'paragraphs', 'components', 'items'];

/** Fields for the text in other systems. */
const bodies = [
  ...['articleBody', 'articles', 'blocks', 'body', 'bodyText', 'body_html', 'body_text', 'content'],
  ...['content_elements', 'content_html', 'content_text', 'liveBlogUpdate'],
];

/** Fields that report a failure, and their values in fields with other uses. */
const failure =
  /^(?:errors?|exceptions?|faults?|fault_?string|error_?(?:code|description|message|type)|trace_?back|stack_?trace)$/i;
const code = /^(?:code|status|(?:http_?)?status_?code|http_?status)$/i;
const kind = /^(?:__?type|@?type|status)$/;
const failed = /^(?:error|exception|fail|failed|failure|problem)$|(?:Error|Exception|Fault)$/;

/** Types of schema.org that have text of their own. */
const works = /(?:Article|Posting|Report|Work|Page|Review|Recipe|Story|Blog|Gallery|Object)$/;

/**
 * Whether an object is an article, of this format or another, rather than any JSON or a service's error. The terms of
 * the latter are unknown, so none of their text is rendered.
 */
export function isDocument(document: Values): boolean {
  if (hasWords(fieldOf(document, 'headline')) || isFilled(fieldOf(document, 'sections'))) return true;
  if (isFailure(document)) return false;
  if (fieldOf(document, 'version') === 1 || Array.isArray(fieldOf(document, 'sections'))) return true;
  const has = (names: string[], isThere: (value: unknown) => boolean): boolean =>
    names.some((name) => isThere(fieldOf(document, name)));
  if (has(own, isFilled) || has(bodies, hasWords)) return true;
  if (has(titles, hasWords) && has(texts, hasWords)) return true;
  if (Object.keys(document).every((name) => forms.Article.fields.has(name))) return true;
  const format = foreignFormat(document);
  return format === 'JSON-LD' ? isWork(document) : format !== undefined;
}

/** Whether an object reports a failure of a service. */
export function isFailure(document: Values): boolean {
  return Object.keys(document).some((name) => {
    const value = fieldOf(document, name);
    if (failure.test(name)) return isFilled(value);
    if (/^(?:ok|success)$/.test(name)) return value === false;
    if (/^(?:sys|response|meta)$/.test(name)) return isObject(value) && isFailure(value);
    const isCode = ['string', 'number'].includes(typeof value) && Number(value) >= 400 && Number(value) < 600;
    return (
      (isCode && code.test(name)) || (typeof value === 'string' && kind.test(name) && failed.test(value))
    );
  });
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? value.trim() !== '' : !!value;

/** Whether linked data describe a readable work. */
function isWork(data: Values): boolean {
  const graph = fieldOf(data, '@graph');
  const nodes = [data, ...(Array.isArray(graph) ? graph.filter(isObject) : [])];
  return nodes.flatMap((node) => fieldOf(node, '@type')).some((name) => works.test(`${name as string}`));
}
