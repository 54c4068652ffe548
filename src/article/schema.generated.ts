// Written by `npm run generate` from types.ts. Do not edit.
import type { Shape } from './schema.js';

export const shapes = {
  Article: {
    fields: {
      version: { oneOf: [1], required: true },
      type: { oneOf: ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'BlogPosting', 'Article'] },
      id: { is: 'string' },
      url: { is: 'string', format: 'media', required: true },
      headline: { is: 'string', required: true },
      alternativeHeadline: { is: 'string' },
      description: { of: 'RichText' },
      inLanguage: { is: 'string', format: 'language', required: true },
      dir: { oneOf: ['ltr', 'rtl', 'auto'] },
      datePublished: { is: 'string', format: 'date', required: true },
      dateModified: { is: 'string', format: 'date' },
      author: { list: { of: 'Person' } },
      publisher: { of: 'Organization' },
      image: { of: 'Figure' },
      highlights: { list: { of: 'RichText' } },
      sections: { list: { of: 'Section' }, required: true },
      bottomLine: { of: 'RichText' },
      articleSection: { list: { of: 'Term' } },
      keywords: { list: { of: 'Term' } },
      correction: { list: { of: 'Correction' } },
      replies: { of: 'Replies' },
      syndication: { of: 'Syndication' },
    },
  },
  TextBlock: {
    shorthand: 'children',
    fields: {
      _type: { oneOf: ['block'], required: true },
      _key: { is: 'string', metadata: true },
      style: { oneOf: ['normal', 'h3', 'h4', 'blockquote', 'code'] },
      listItem: { oneOf: ['bullet', 'number'] },
      level: { is: 'number', whole: true, min: 1, max: 6 },
      children: { list: { of: 'Span' }, required: true },
      markDefs: { list: { of: 'MarkDef' } },
    },
  },
  Span: {
    shorthand: 'text',
    fields: {
      _type: { oneOf: ['span'], required: true },
      _key: { is: 'string' },
      text: { is: 'string', required: true },
      marks: { list: { is: 'string' } },
    },
  },
  LinkMark: {
    fields: {
      _type: { oneOf: ['link'], required: true },
      _key: { is: 'string', required: true },
      href: { is: 'string', format: 'link', required: true },
      rel: { is: 'string' },
    },
  },
  FootnoteMark: {
    fields: {
      _type: { oneOf: ['footnote'], required: true },
      _key: { is: 'string', required: true },
      body: { of: 'RichText', required: true },
    },
  },
  AbbreviationMark: {
    fields: {
      _type: { oneOf: ['abbr'], required: true },
      _key: { is: 'string', required: true },
      title: { is: 'string', required: true },
    },
  },
  Figure: {
    fields: {
      _type: { oneOf: ['figure'], required: true },
      _key: { is: 'string', metadata: true },
      src: { is: 'string', format: 'image', required: true },
      srcset: { is: 'string', format: 'srcset' },
      sizes: { is: 'string', metadata: true },
      width: { is: 'number', above: 0, metadata: true, required: true },
      height: { is: 'number', above: 0, metadata: true, required: true },
      alt: { is: 'string', required: true },
      syndicate: { is: 'boolean' },
      fallback: { of: 'RichText' },
      caption: { of: 'RichText' },
      creditText: { is: 'string' },
      license: { is: 'string', format: 'link', metadata: true },
    },
  },
  PullQuote: {
    shorthand: 'text',
    fields: {
      _type: { oneOf: ['pullQuote'], required: true },
      _key: { is: 'string', metadata: true },
      text: { is: 'string', required: true },
      attribution: { is: 'string' },
    },
  },
  Callout: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['callout'], required: true },
      _key: { is: 'string', metadata: true },
      variant: { is: 'string', metadata: true },
      title: { is: 'string' },
      body: { of: 'RichText', required: true },
    },
  },
  Table: {
    fields: {
      _type: { oneOf: ['table'], required: true },
      _key: { is: 'string', metadata: true },
      caption: { of: 'RichText' },
      head: { list: { of: 'RichText' } },
      rowHeaders: { is: 'boolean' },
      rows: { list: { list: { of: 'RichText' } }, required: true },
    },
  },
  Timeline: {
    fields: {
      _type: { oneOf: ['timeline'], required: true },
      _key: { is: 'string', metadata: true },
      title: { is: 'string' },
      events: { list: { of: 'TimelineEvent' }, required: true },
    },
  },
  TimelineEvent: {
    shorthand: 'title',
    fields: {
      _key: { is: 'string' },
      date: { is: 'string' },
      title: { is: 'string', required: true },
      body: { of: 'RichText' },
    },
  },
  Embed: {
    fields: {
      _type: { oneOf: ['embed'], required: true },
      _key: { is: 'string', metadata: true },
      provider: { is: 'string', metadata: true, required: true },
      url: { is: 'string', format: 'media', required: true },
      title: { is: 'string', required: true },
      fallback: { of: 'RichText' },
    },
  },
  Divider: {
    fields: { _type: { oneOf: ['divider'], required: true }, _key: { is: 'string', metadata: true } },
  },
  Rating: {
    fields: {
      _type: { oneOf: ['rating'], required: true },
      _key: { is: 'string', metadata: true },
      itemReviewed: { is: 'string' },
      ratingValue: { is: 'number', required: true },
      bestRating: { is: 'number', metadata: true },
      worstRating: { is: 'number', metadata: true },
    },
  },
  Product: {
    fields: {
      _type: { oneOf: ['product'], required: true },
      _key: { is: 'string', metadata: true },
      image: { of: 'Figure' },
      name: { is: 'string', required: true },
      description: { of: 'RichText' },
      offers: { list: { of: 'Offer' } },
    },
  },
  Offer: {
    shorthand: 'url',
    fields: {
      url: { is: 'string', format: 'link', required: true },
      seller: { is: 'string' },
      price: { is: 'number' },
      priceCurrency: { is: 'string', metadata: true },
    },
  },
  Recipe: {
    fields: {
      _type: { oneOf: ['recipe'], required: true },
      _key: { is: 'string', metadata: true },
      name: { is: 'string', required: true },
      image: { of: 'Figure' },
      description: { of: 'RichText' },
      recipeYield: { is: 'string' },
      prepTime: { is: 'string' },
      cookTime: { is: 'string' },
      totalTime: { is: 'string' },
      recipeIngredient: { list: { of: 'RichText' }, required: true },
      recipeInstructions: { list: { of: 'RichText' }, required: true },
    },
  },
  CustomBlock: {
    fields: {
      _type: { is: 'string', required: true },
      _key: { is: 'string', metadata: true },
      fallback: { of: 'RichText' },
    },
  },
  Person: {
    shorthand: 'name',
    fields: {
      _key: { is: 'string' },
      name: { is: 'string', required: true },
      url: { is: 'string', format: 'link' },
      image: { is: 'string', format: 'image' },
      jobTitle: { is: 'string' },
    },
  },
  Organization: {
    shorthand: 'name',
    fields: {
      name: { is: 'string', required: true },
      url: { is: 'string', format: 'link' },
      logo: { is: 'string', format: 'image' },
    },
  },
  Section: {
    shorthand: 'body',
    fields: {
      id: { is: 'string', format: 'id' },
      _key: { is: 'string' },
      heading: { is: 'string' },
      level: { oneOf: [2, 3, 4] },
      body: { of: 'RichText', required: true },
    },
  },
  Term: {
    shorthand: 'name',
    fields: {
      _key: { is: 'string' },
      name: { is: 'string', required: true },
      url: { is: 'string', format: 'link' },
    },
  },
  Correction: {
    shorthand: 'text',
    fields: {
      _key: { is: 'string' },
      date: { is: 'string', format: 'date', required: true },
      text: { of: 'RichText', required: true },
    },
  },
  Replies: {
    fields: {
      open: { is: 'boolean', required: true },
      service: { is: 'string', format: 'service', required: true },
      endpoint: { is: 'string', format: 'media', required: true },
      thread: { is: 'string' },
      commentCount: { is: 'number', min: 0 },
    },
  },
  Syndication: {
    fields: {
      attribution: { of: 'RichText', required: true },
      license: { is: 'string' },
      status: { oneOf: ['usable', 'withheld', 'canceled'] },
      embargoed: { is: 'string', format: 'since' },
      expires: { is: 'string', format: 'until' },
      robots: { oneOf: ['noindex', 'canonical', 'index'] },
    },
  },
} as const satisfies Record<string, Shape>;

/** Blocks by `_type`. */
export const blockTypes = {
  block: 'TextBlock',
  figure: 'Figure',
  pullQuote: 'PullQuote',
  callout: 'Callout',
  table: 'Table',
  timeline: 'Timeline',
  embed: 'Embed',
  divider: 'Divider',
  rating: 'Rating',
  product: 'Product',
  recipe: 'Recipe',
} as const;

/** Annotations by `_type`. */
export const annotationTypes = {
  link: 'LinkMark',
  footnote: 'FootnoteMark',
  abbr: 'AbbreviationMark',
} as const;
