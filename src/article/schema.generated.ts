// Written by `npm run generate` from types.ts. Do not edit.
import type { Shape } from './schema.js';

export const shapes = {
  Article: {
    fields: {
      version: { oneOf: [1], required: true },
      type: {
        oneOf: [
          'NewsArticle',
          'OpinionNewsArticle',
          'AnalysisNewsArticle',
          'LiveBlogPosting',
          'BlogPosting',
          'Article',
        ],
      },
      id: { is: 'string' },
      url: { is: 'string', format: 'media', required: true },
      headline: { is: 'string', required: true },
      alternativeHeadline: { is: 'string' },
      series: { of: 'Term' },
      sponsor: { of: 'Organization' },
      description: { of: 'RichText' },
      inLanguage: { is: 'string', format: 'language', required: true },
      dir: { oneOf: ['ltr', 'rtl', 'auto'] },
      datePublished: { is: 'string', format: 'date', required: true },
      dateModified: { is: 'string', format: 'date' },
      author: { list: { of: 'Author' } },
      byline: { of: 'RichText' },
      publisher: { of: 'Organization' },
      timeRequired: { is: 'string' },
      translations: { list: { of: 'Translation' } },
      notices: { list: { of: 'Notice' } },
      media: { of: 'MainMedia' },
      image: { of: 'Figure' },
      highlights: { list: { of: 'RichText' } },
      contentLocation: { is: 'string' },
      sections: { list: { of: 'Section' }, required: true },
      coverageStartTime: { is: 'string', format: 'date' },
      coverageEndTime: { is: 'string', format: 'date' },
      liveBlogUpdate: { list: { of: 'LiveBlogUpdate' } },
      refresh: { is: 'number', min: 10 },
      events: { is: 'string', format: 'media' },
      bottomLine: { of: 'RichText' },
      isAccessibleForFree: { is: 'boolean' },
      paywall: { of: 'Paywall' },
      articleSection: { list: { of: 'Term' } },
      keywords: { list: { of: 'Term' } },
      correction: { list: { of: 'Correction' } },
      isPartOf: { of: 'Term' },
      related: { list: { of: 'LinkCard' } },
      copyrightNotice: { is: 'string' },
      replies: { of: 'Replies' },
      syndication: { of: 'Syndication' },
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
  Organization: {
    shorthand: 'name',
    fields: {
      name: { is: 'string', required: true },
      url: { is: 'string', format: 'link' },
      logo: { is: 'string', format: 'image' },
    },
  },
  TextBlock: {
    shorthand: 'children',
    fields: {
      _type: { oneOf: ['block'], required: true },
      _key: { is: 'string', metadata: true },
      style: { is: 'string', metadata: true },
      id: { is: 'string', format: 'anchor', metadata: true },
      listItem: { oneOf: ['bullet', 'number', 'check'], otherwise: 'bullet' },
      checked: { is: 'boolean' },
      start: { is: 'number', whole: true },
      level: { is: 'number', whole: true, min: 1, max: 6 },
      children: { list: { of: 'Inline' }, required: true },
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
  InlineImage: {
    fields: {
      _type: { oneOf: ['inlineImage'], required: true },
      _key: { is: 'string', metadata: true },
      src: { is: 'string', format: 'image', required: true },
      width: { is: 'number', above: 0 },
      height: { is: 'number', above: 0 },
      alt: { is: 'string', required: true },
      syndicate: { is: 'boolean' },
    },
  },
  Formula: {
    fields: {
      _type: { oneOf: ['math'], required: true },
      _key: { is: 'string', metadata: true },
      mathml: { is: 'string', format: 'mathml' },
      tex: { is: 'string' },
    },
  },
  CustomInline: {
    fields: {
      _type: { is: 'string', required: true },
      _key: { is: 'string', metadata: true },
      fallback: { is: 'string', required: true },
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
  RubyMark: {
    fields: {
      _type: { oneOf: ['ruby'], required: true },
      _key: { is: 'string', required: true },
      text: { is: 'string', required: true },
    },
  },
  LanguageMark: {
    fields: {
      _type: { oneOf: ['language'], required: true },
      _key: { is: 'string', required: true },
      inLanguage: { is: 'string', format: 'language', required: true },
      dir: { oneOf: ['ltr', 'rtl', 'auto'] },
    },
  },
  CustomMark: { fields: { _type: { is: 'string', required: true }, _key: { is: 'string', required: true } } },
  Figure: {
    shorthand: 'src',
    fields: {
      _type: { oneOf: ['figure'], required: true },
      _key: { is: 'string', metadata: true },
      src: { is: 'string', format: 'image', required: true },
      layout: { oneOf: ['normal', 'wide', 'full', 'aside', 'half'] },
      sources: { list: { of: 'ImageSource' } },
      srcset: { is: 'string', format: 'srcset' },
      sizes: { is: 'string', metadata: true },
      width: { is: 'number', above: 0, metadata: true, required: true },
      height: { is: 'number', above: 0, metadata: true, required: true },
      alt: { is: 'string', required: true },
      link: { is: 'string', format: 'link', metadata: true },
      syndicate: { is: 'boolean' },
      fallback: { of: 'RichText' },
      caption: { of: 'RichText' },
      creditText: { is: 'string' },
      license: { is: 'string', format: 'link', metadata: true },
    },
  },
  ImageSource: {
    fields: {
      srcset: { is: 'string', format: 'srcset', required: true },
      media: { is: 'string', metadata: true },
      type: { is: 'string', metadata: true },
      sizes: { is: 'string', metadata: true },
      width: { is: 'number', above: 0 },
      height: { is: 'number', above: 0 },
    },
  },
  Gallery: {
    fields: {
      _type: { oneOf: ['gallery'], required: true },
      _key: { is: 'string', metadata: true },
      figures: { list: { of: 'Figure' }, required: true },
      layout: { oneOf: ['grid', 'slideshow'] },
      caption: { of: 'RichText' },
    },
  },
  Video: {
    fields: {
      _type: { oneOf: ['video'], required: true },
      _key: { is: 'string', metadata: true },
      src: { is: 'string', format: 'media' },
      sources: { list: { of: 'MediaSource' } },
      poster: { is: 'string', format: 'image' },
      width: { is: 'number', above: 0 },
      height: { is: 'number', above: 0 },
      tracks: { list: { of: 'MediaTrack' } },
      loop: { is: 'boolean' },
      syndicate: { is: 'boolean' },
      fallback: { of: 'RichText' },
      title: { is: 'string' },
      caption: { of: 'RichText' },
      creditText: { is: 'string' },
      duration: { is: 'string' },
      transcript: { of: 'RichText' },
    },
  },
  MediaSource: {
    fields: {
      src: { is: 'string', format: 'media', required: true },
      type: { is: 'string', metadata: true },
    },
  },
  MediaTrack: {
    fields: {
      src: { is: 'string', format: 'media', metadata: true, required: true },
      kind: { oneOf: ['captions', 'subtitles', 'descriptions', 'chapters'] },
      srclang: { is: 'string', format: 'language', metadata: true },
      label: { is: 'string', metadata: true },
    },
  },
  Audio: {
    fields: {
      _type: { oneOf: ['audio'], required: true },
      _key: { is: 'string', metadata: true },
      image: { is: 'string', format: 'image' },
      title: { is: 'string' },
      duration: { is: 'string' },
      src: { is: 'string', format: 'media' },
      sources: { list: { of: 'MediaSource' } },
      syndicate: { is: 'boolean' },
      fallback: { of: 'RichText' },
      caption: { of: 'RichText' },
      creditText: { is: 'string' },
      transcript: { of: 'RichText' },
    },
  },
  Quote: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['quote'], required: true },
      _key: { is: 'string', metadata: true },
      body: { of: 'RichText', required: true },
      attribution: { of: 'RichText' },
      cite: { is: 'string', format: 'link', metadata: true },
    },
  },
  PullQuote: {
    shorthand: 'text',
    fields: {
      _type: { oneOf: ['pullQuote'], required: true },
      _key: { is: 'string', metadata: true },
      text: { is: 'string', required: true },
      attribution: { is: 'string' },
      role: { is: 'string' },
    },
  },
  Callout: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['callout'], required: true },
      _key: { is: 'string', metadata: true },
      variant: { oneOf: ['note', 'tip', 'background', 'warning'], metadata: true, otherwise: 'note' },
      title: { is: 'string' },
      body: { of: 'RichText', required: true },
    },
  },
  Notice: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['notice'], required: true },
      _key: { is: 'string', metadata: true },
      variant: {
        oneOf: [
          'editorsNote',
          'disclaimer',
          'sponsored',
          'affiliate',
          'contentWarning',
          'update',
          'retraction',
        ],
        metadata: true,
        otherwise: 'editorsNote',
        required: true,
      },
      body: { of: 'RichText', required: true },
    },
  },
  Details: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['details'], required: true },
      _key: { is: 'string', metadata: true },
      summary: { is: 'string', required: true },
      body: { of: 'RichText', required: true },
      open: { is: 'boolean' },
    },
  },
  Faq: {
    fields: {
      _type: { oneOf: ['faq'], required: true },
      _key: { is: 'string', metadata: true },
      title: { is: 'string' },
      items: { list: { of: 'FaqItem' }, required: true },
    },
  },
  FaqItem: {
    shorthand: 'answer',
    fields: { question: { is: 'string', required: true }, answer: { of: 'RichText', required: true } },
  },
  ListBlock: {
    fields: {
      _type: { oneOf: ['list'], required: true },
      _key: { is: 'string', metadata: true },
      style: { oneOf: ['bullet', 'number', 'check'], metadata: true, otherwise: 'bullet' },
      start: { is: 'number', whole: true },
      reversed: { is: 'boolean' },
      items: { list: { of: 'ListEntry' }, required: true },
    },
  },
  ListEntry: {
    shorthand: 'body',
    fields: { body: { of: 'RichText', required: true }, checked: { is: 'boolean' } },
  },
  DefinitionList: {
    fields: {
      _type: { oneOf: ['definitionList'], required: true },
      _key: { is: 'string', metadata: true },
      items: { list: { of: 'Definition' }, required: true },
    },
  },
  Definition: {
    shorthand: 'body',
    fields: { term: { is: 'string', required: true }, body: { of: 'RichText', required: true } },
  },
  Table: {
    fields: {
      _type: { oneOf: ['table'], required: true },
      _key: { is: 'string', metadata: true },
      caption: { of: 'RichText' },
      head: { list: { of: 'Cell' } },
      rowHeaders: { is: 'boolean' },
      rows: { list: { list: { of: 'Cell' } }, required: true },
      foot: { list: { of: 'Cell' } },
    },
  },
  TableCell: {
    shorthand: 'body',
    fields: {
      body: { of: 'RichText', required: true },
      colSpan: { is: 'number', whole: true, min: 1, max: 1000 },
      rowSpan: { is: 'number', whole: true, min: 1, max: 65534 },
      header: { is: 'boolean' },
      align: { oneOf: ['start', 'center', 'end'], metadata: true },
    },
  },
  CodeBlock: {
    shorthand: 'code',
    fields: {
      _type: { oneOf: ['code'], required: true },
      _key: { is: 'string', metadata: true },
      code: { is: 'string', required: true },
      language: { is: 'string' },
      filename: { is: 'string' },
    },
  },
  Verse: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['verse'], required: true },
      _key: { is: 'string', metadata: true },
      body: { of: 'RichText', required: true },
    },
  },
  Preformatted: {
    shorthand: 'body',
    fields: {
      _type: { oneOf: ['preformatted'], required: true },
      _key: { is: 'string', metadata: true },
      body: { of: 'RichText', required: true },
    },
  },
  Button: {
    fields: {
      _type: { oneOf: ['button'], required: true },
      _key: { is: 'string', metadata: true },
      text: { is: 'string', required: true },
      href: { is: 'string', format: 'link', metadata: true, required: true },
      variant: { oneOf: ['primary', 'secondary'], metadata: true, otherwise: 'primary' },
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
      thumbnail: { is: 'string', format: 'image' },
      width: { is: 'number', above: 0 },
      height: { is: 'number', above: 0 },
      aspectRatio: { is: 'number', above: 0 },
      syndicate: { is: 'boolean' },
      title: { is: 'string', required: true },
      description: { of: 'RichText' },
      fallback: { of: 'RichText' },
      caption: { of: 'RichText' },
    },
  },
  LinkCard: {
    fields: {
      _type: { oneOf: ['linkCard'], required: true },
      _key: { is: 'string', metadata: true },
      url: { is: 'string', format: 'link', required: true },
      image: { is: 'string', format: 'image' },
      syndicate: { is: 'boolean' },
      headline: { is: 'string', required: true },
      description: { is: 'string' },
      publisher: { of: 'Organization' },
    },
  },
  FileBlock: {
    fields: {
      _type: { oneOf: ['file'], required: true },
      _key: { is: 'string', metadata: true },
      url: { is: 'string', format: 'media', required: true },
      name: { is: 'string', required: true },
      encodingFormat: { is: 'string', metadata: true },
      contentSize: { is: 'string' },
    },
  },
  Divider: {
    fields: {
      _type: { oneOf: ['divider'], required: true },
      _key: { is: 'string', metadata: true },
      style: { oneOf: ['rule', 'asterism', 'space'], metadata: true, otherwise: 'asterism' },
    },
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
  Author: {
    shorthand: 'name',
    fields: {
      _key: { is: 'string' },
      type: { oneOf: ['Person', 'Organization'] },
      name: { is: 'string', required: true },
      url: { is: 'string', format: 'link' },
      image: { is: 'string', format: 'image' },
      jobTitle: { is: 'string' },
      description: { of: 'RichText' },
      email: { is: 'string' },
      sameAs: { list: { is: 'string', format: 'link' } },
    },
  },
  Translation: {
    shorthand: 'url',
    fields: {
      _key: { is: 'string' },
      inLanguage: { is: 'string', format: 'language', required: true },
      url: { is: 'string', format: 'link', required: true },
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
  LiveBlogUpdate: {
    shorthand: 'body',
    fields: {
      id: { is: 'string', format: 'id' },
      _key: { is: 'string' },
      headline: { is: 'string' },
      datePublished: { is: 'string', format: 'date', required: true },
      dateModified: { is: 'string', format: 'date' },
      author: { list: { of: 'Author' } },
      keyEvent: { is: 'boolean' },
      pinned: { is: 'boolean' },
      body: { of: 'RichText', required: true },
    },
  },
  Paywall: {
    shorthand: 'message',
    fields: { message: { of: 'RichText', required: true }, url: { is: 'string', format: 'link' } },
  },
  Correction: {
    shorthand: 'text',
    fields: {
      _key: { is: 'string' },
      datePublished: { is: 'string', format: 'date' },
      type: { oneOf: ['correction', 'clarification'] },
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
      requirements: { of: 'RichText' },
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
  gallery: 'Gallery',
  video: 'Video',
  audio: 'Audio',
  quote: 'Quote',
  pullQuote: 'PullQuote',
  callout: 'Callout',
  notice: 'Notice',
  details: 'Details',
  faq: 'Faq',
  list: 'ListBlock',
  definitionList: 'DefinitionList',
  table: 'Table',
  code: 'CodeBlock',
  verse: 'Verse',
  preformatted: 'Preformatted',
  math: 'Formula',
  button: 'Button',
  timeline: 'Timeline',
  embed: 'Embed',
  linkCard: 'LinkCard',
  file: 'FileBlock',
  divider: 'Divider',
  rating: 'Rating',
  product: 'Product',
  recipe: 'Recipe',
} as const;

/** Text and the objects among it by `_type`. */
export const inlineTypes = { span: 'Span', inlineImage: 'InlineImage', math: 'Formula' } as const;

/** Main media by `_type`. */
export const mediaTypes = {
  figure: 'Figure',
  gallery: 'Gallery',
  video: 'Video',
  audio: 'Audio',
  embed: 'Embed',
} as const;

/** Annotations by `_type`. */
export const annotationTypes = {
  link: 'LinkMark',
  footnote: 'FootnoteMark',
  abbr: 'AbbreviationMark',
  ruby: 'RubyMark',
  language: 'LanguageMark',
} as const;
