import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/article/direction.js';
import { bareArticle, show } from './support.js';

const directions = {
  rtl: [
    'ar',
    'AR',
    'ar-EG',
    'he',
    'iw',
    'fa',
    'fa-AF',
    'ur',
    'yi',
    'ps',
    'sd',
    'ug',
    'dv',
    'ckb',
    'az-Arab',
    'uz-Arab-AF',
    'pa-Arab',
    'ku-arab',
    'ff-Adlm',
    'az-IR',
    'pa-PK',
    'uz-AF',
    'ur-Aran',
    'ks',
    'arc',
    'ar_EG',
    'ar-x',
  ],
  ltr: [
    'en',
    'de-AT',
    'ja',
    'zh-Hans',
    'art',
    'arn',
    'fan',
    'hea',
    'es-419',
    'ar-Latn',
    'fa-Latn-IR',
    'ks-Deva',
    'sd-Deva-IN',
    'he-Latn',
    'pa',
    'ku',
    'tlh',
    '',
    'x',
  ],
} as const;

describe('directionOf', () => {
  for (const [direction, languages] of Object.entries(directions)) {
    for (const language of languages) {
      it(`is ${direction} for “${language}”`, () => {
        expect(directionOf(language)).to.equal(direction);
      });
    }
  }
});

describe('the direction of an article on the page', () => {
  const rows: [fields: object, direction: string][] = [
    [{ inLanguage: 'ar' }, 'rtl'],
    [{ inLanguage: 'en' }, 'ltr'],
    [{ inLanguage: 'en', dir: 'rtl' }, 'rtl'],
    [{ inLanguage: 'ar', dir: 'ltr' }, 'ltr'],
    [{ inLanguage: 'ar', dir: 'sideways' }, 'rtl'],
  ];
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const [fields, direction] of rows) {
    it(`is ${direction} with ${JSON.stringify(fields)}, whatever the page’s own`, async () => {
      for (const page of ['ltr', 'rtl']) {
        document.documentElement.dir = page;
        const { root } = await show(bareArticle({ headline: 'H', ...fields }));
        expect(getComputedStyle(root.querySelector('h1')!).direction).to.equal(direction);
      }
    });
  }
});
