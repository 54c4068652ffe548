import { expect } from '@open-wc/testing';
import { isoDay } from '../../src/article/date.js';
import { dayInWords, listInWords } from '../../src/render/format.js';

describe('dayInWords', () => {
  const rows: [iso: string, language: string, words: string][] = [
    ['2026-05-04', 'en', 'May 4, 2026'],
    ['2026-05-04', 'en-GB', '4 May 2026'],
    ['2026-05-04', 'de', '4. Mai 2026'],
    ['2026-05-04', 'ja', '2026年5月4日'],
    ['2026-05-04T23:59:59+14:00', 'en', 'May 4, 2026'],
    ['2026-05-04T00:00:00-12:00', 'en', 'May 4, 2026'],
    ['2026-05-04T09:30Z', 'en', 'May 4, 2026'],
    ['2028-02-29', 'en', 'February 29, 2028'],
    ['2026-05', 'en', 'May 2026'],
    ['2026-05-04', 'th', '4 พฤษภาคม ค.ศ. 2026'],
    // Not days: as they are.
    ['2026-02-31', 'en', '2026-02-31'],
    ['2027-02-29', 'en', '2027-02-29'],
    ['2026-13-01', 'en', '2026-13-01'],
    ['2026-00-10', 'en', '2026-00-10'],
    ['1999', 'en', '1999'],
    ['long ago', 'en', 'long ago'],
    ['20260504', 'en', '20260504'],
    ['2026-05-04 or so', 'en', '2026-05-04 or so'],
    ['<b>2026-05-04</b>', 'en', '<b>2026-05-04</b>'],
    ['', 'en', ''],
    // Not languages: in English.
    ['2026-05-04', '', 'May 4, 2026'],
    ['2026-05-04', 'no language', 'May 4, 2026'],
    ['2026-05-04', 'x', 'May 4, 2026'],
    ['2026-05-04', 'en-u-ca-buddhist-nu-thai', 'May ๔, ๒๐๒๖'],
  ];
  for (const [iso, language, words] of rows) {
    it(`says “${words}” for “${iso}” in “${language}”`, () => {
      expect(dayInWords(iso, language)).to.equal(words);
    });
  }
});

describe('isoDay', () => {
  const rows: [iso: string, day: string | undefined][] = [
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T09:30:00+02:00', '2026-05-04'],
    ['2026-05-04T23:30:00-05:00', '2026-05-04'],
    ['2026-05-04T09:30:00.123Z', '2026-05-04'],
    ['2028-02-29', '2028-02-29'],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['2026-05-04T25:00Z', undefined],
    ['2026-02-31', undefined],
    ['2027-02-29T10:00Z', undefined],
    ['2026-05', undefined],
    ['2026-05-04 ', undefined],
    ['2026-05-04\n', undefined],
    ['+002026-05-04', undefined],
    ['May 4, 2026', undefined],
    ['', undefined],
  ];
  for (const [iso, day] of rows) {
    it(`is ${day ?? 'none'} of ${JSON.stringify(iso)}`, () => {
      expect(isoDay(iso)).to.equal(day);
    });
  }
});

describe('listInWords', () => {
  const rows: [items: string[], language: string, words: string][] = [
    [[], 'en', ''],
    [['Ann'], 'en', 'Ann'],
    [['Ann', 'Bo'], 'en', 'Ann and Bo'],
    [['Ann', 'Bo', 'Cy'], 'en-GB', 'Ann, Bo and Cy'],
    [['Ann', 'Bo'], 'de', 'Ann und Bo'],
    [['Ann', 'Bo'], 'ja', 'Ann、Bo'],
    [['Ann', 'Bo'], '', 'Ann and Bo'],
    [['Ann', 'Bo'], 'no language', 'Ann, Bo'],
  ];
  for (const [items, language, words] of rows) {
    it(`says “${words}” for ${items.length} names in “${language}”`, () => {
      expect(listInWords(items, language)).to.equal(words);
    });
  }
});
