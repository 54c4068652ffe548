import { isObject, type Values } from './json.js';

type Test = (document: Values) => unknown;

const isText = (value: unknown): boolean => typeof value === 'string';

/** Returns the fields of an object; none for any other value. */
const inside = (value: unknown): Values => (isObject(value) ? value : {});

const first = (value: unknown): Values => inside(Array.isArray(value) ? value[0] : undefined);

/** Formats of articles and rich text with their tests, the most specific first. */
const formats: [name: string, test: Test][] = [
  ['a WordPress post', ({ title, content }) => isText(inside(content ?? title).rendered)],
  ['a JSON Feed', ({ version, items }) => /jsonfeed/.test(String(version)) && Array.isArray(items)],
  ['an item of a JSON Feed', ({ content_html, content_text, id }) => id && (content_html ?? content_text)],
  [
    'a document of Arc XP (ANS)',
    ({ content_elements, headlines }) => Array.isArray(content_elements) || inside(headlines).basic,
  ],
  [
    'an article of Apple News',
    ({ components, identifier, layout }) =>
      Array.isArray(components) && (identifier ?? layout ?? first(components).role),
  ],
  [
    'an article of the Guardian',
    ({ response, webTitle, webUrl }) => (webTitle && webUrl) ?? inside(inside(response).content).webTitle,
  ],
  ['an entry of Contentful', ({ sys, fields }) => isObject(sys) && isObject(fields)],
  ['rich text of Contentful', ({ nodeType, content }) => nodeType === 'document' && Array.isArray(content)],
  ['a state of Lexical', ({ root }) => inside(root).type === 'root' && Array.isArray(inside(root).children)],
  [
    'a post of Ghost',
    ({ lexical, mobiledoc, posts, uuid, html }) =>
      isText(lexical) || isText(mobiledoc) || first(posts).uuid || (uuid && isText(html)),
  ],
  ['a document of ProseMirror', ({ type, content }) => type === 'doc' && Array.isArray(content)],
  ['a document of Editor.js', ({ blocks }) => isText(first(blocks).type) && isObject(first(blocks).data)],
  [
    'a content tree of the Financial Times',
    ({ type, body, bodyTree }) =>
      isObject(bodyTree) ||
      inside(body).type === 'body' ||
      (type === 'body' && 'body') ||
      inside(inside(body).tree).type,
  ],
  ['a tree of mdast or hast', ({ type, children }) => type === 'root' && Array.isArray(children)],
  [
    'a document of ninjs',
    ({ representationtype, body_html, body_xhtml, body_text, bodies, versioncreated }) =>
      representationtype ?? body_xhtml ?? (versioncreated && (body_html ?? body_text ?? bodies)),
  ],
  ['a document of Slate', ({ type, children }) => isText(type) && Array.isArray(children)],
  ['JSON-LD', ({ '@context': context, '@graph': graph, '@type': type }) => context ?? graph ?? type],
  [
    'a document of Sanity',
    ({ _id, _type, _rev, _createdAt }) => isText(_type) && (_id ?? _rev ?? _createdAt),
  ],
];

/**
 * Returns the name of a document's format, including “a” or “an” where needed; `undefined` for article JSON and unknown
 * formats.
 */
export function foreignFormat(input: unknown): string | undefined {
  try {
    const document = Array.isArray(input) ? first(input) : inside(input);
    if (document.version === 1 || Array.isArray(document.sections) || '_key' in document) return undefined;
    return formats.find(([, test]) => test(document))?.[0];
  } catch {
    return undefined;
  }
}
