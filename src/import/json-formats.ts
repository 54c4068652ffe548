import { isObject, type Values } from '../article/parser/json.js';
import type { ImportFormat } from './formats.js';

const object = (value: unknown): Values => (isObject(value) ? value : {});

const first = (value: unknown): Values => object(Array.isArray(value) ? value[0] : undefined);

/** Formats of JSON, and of feeds, which are read as such. */
export const jsonFormats: Record<string, ImportFormat> = {
  'portable-text': {
    load: async () => (await import('./portable-text/index.js')).fromPortableText,
    documents: ['a document of Sanity'],
    isDocument: (document) => first(document)._type === 'block' || object(document)._type === 'block',
  },
  guardian: {
    load: async () => (await import('./guardian/index.js')).fromGuardian,
    documents: ['an article of the Guardian'],
    isDocument: (document) => {
      const { blocks, frontendData } = object(document);
      return Array.isArray(first(blocks).elements) || Array.isArray(object(frontendData).blocks);
    },
  },
  contentful: {
    load: async () => (await import('./contentful/index.js')).fromContentful,
    documents: ['an entry of Contentful', 'rich text of Contentful'],
    isDocument: (document) => isObject(first(object(document).items).sys),
  },
  ghost: {
    load: async () => (await import('./ghost/index.js')).fromGhost,
    documents: ['a post of Ghost'],
  },
  lexical: {
    load: async () => (await import('./lexical/index.js')).fromLexical,
    documents: ['a state of Lexical'],
  },
  prosemirror: {
    load: async () => (await import('./prosemirror/index.js')).fromProseMirror,
    documents: ['a document of ProseMirror'],
  },
  editorjs: {
    load: async () => (await import('./editorjs/index.js')).fromEditorJs,
    documents: ['a document of Editor.js'],
  },
  slate: {
    load: async () => (await import('./slate/index.js')).fromSlate,
    documents: ['a document of Slate'],
  },
  'content-tree': {
    load: async () => (await import('./content-tree/index.js')).fromContentTree,
    documents: ['a content tree of the Financial Times'],
  },
  ans: {
    load: async () => (await import('./ans/index.js')).fromAns,
    documents: ['a document of Arc XP (ANS)'],
  },
  'apple-news': {
    load: async () => (await import('./apple-news/index.js')).fromAppleNews,
    documents: ['an article of Apple News'],
  },
  ninjs: {
    load: async () => (await import('./ninjs/index.js')).fromNinjs,
    documents: ['a document of ninjs'],
  },
  'json-feed': {
    load: async () => (await import('./json-feed/index.js')).fromJsonFeed,
    documents: ['a JSON Feed', 'an item of a JSON Feed'],
  },
  'json-ld': {
    load: async () => (await import('./json-ld/index.js')).fromJsonLd,
    documents: ['JSON-LD'],
  },
  rss: {
    load: async () => (await import('./rss/index.js')).fromRss,
    isText: (text) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 2000)),
  },
};
