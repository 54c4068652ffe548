import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { parseArticle, registerLocale, type ArticleView, type ShareBar } from '../../src/index.js';
import { en, loadedLocale, loadLocale } from '../../src/locales/index.js';
import { renderArticle, renderElement, renderPage } from '../../src/server/index.js';
import { bareArticle } from '../article/support.js';
import { find, showArticle, words } from '../support/render.js';

// The rule: a language is named as BCP 47, POSIX, Java or a content system writes it, wherever a language is named.

const names: Record<string, [tag: string, locale: string]> = {
  fr_FR: ['fr-FR', 'fr'],
  de_DE: ['de-DE', 'de'],
  'de_DE.UTF-8': ['de-DE', 'de'],
  'de_AT@euro': ['de-AT', 'de'],
  de_DE_formal: ['de-DE-formal', 'de'],
  ' de ': ['de', 'de'],
  'DE-at': ['DE-at', 'de'],
  'pt-br': ['pt-br', 'pt'],
  pt_BR: ['pt-BR', 'pt'],
  zh_CN: ['zh-CN', 'zh-Hans'],
  zh_Hant_TW: ['zh-Hant-TW', 'zh-Hans'],
  ar_EG: ['ar-EG', 'ar'],
  es_419: ['es-419', 'es'],
  'EN-gb': ['EN-gb', 'en'],
};

const texts = { headline: 'H', url: 'https://news.example/a', datePublished: '2026-03-01' };

const labelIn = (element: Element): string => words(find(element, '#ae-share-label'));

describe('a language', () => {
  for (const [name, [tag, locale]] of Object.entries(names)) {
    it(`is recognized by “${name}”`, async () => {
      const expected = await loadLocale(locale);
      expect(expected.lang).to.equal(locale);
      expect(loadedLocale(name)).to.equal(expected);

      // The interface's.
      const bar = await fixture<ShareBar>(
        html`<share-bar url="https://news.example/a" locale=${name}></share-bar>`,
      );
      expect(labelIn(bar)).to.equal(expected.share);
      const around = await fixture(
        html`<p lang=${name}><share-bar url="https://news.example/a"></share-bar></p>`,
      );
      const inside = around.querySelector('share-bar')!;
      await inside.updateComplete;
      expect(labelIn(inside)).to.equal(expected.share);
      expect(find(inside, '.root')!.lang).to.equal(tag);
      expect(find(inside, '.root')!.dir).to.equal(expected.dir);

      // The article's.
      const { article, problems } = parseArticle(bareArticle({ ...texts, inLanguage: name }));
      expect(article.inLanguage).to.equal(tag);
      expect(problems.length).to.equal(tag === name ? 0 : 1);
      const view = await showArticle(bareArticle({ ...texts, inLanguage: name }));
      expect(labelIn(view)).to.equal(expected.share);
      expect(find(view, '.root')!.lang).to.equal(tag);
      expect(find(view, '.root')!.dir).to.equal(expected.dir);
      const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
      if (locale !== 'ar') expect(words(find(view, 'time'))).to.equal(date.format(new Date('2026-03-01')));

      // On a server.
      expect(renderArticle({ ...bareArticle(texts), inLanguage: '' }, { lang: name })).to.contain(
        ` lang="${tag}"`,
      );
      expect(renderPage({ ...bareArticle(texts), inLanguage: '' }, { lang: name })).to.contain(
        `<html lang="${tag}"`,
      );
      expect(renderElement('share-bar', { url: texts.url, locale: name })).to.contain(expected.share);
    });
  }

  it('is English if the name is unknown', () => {
    for (const name of ['C', 'POSIX', 'C.UTF-8', '', '_', '.', 'tlh_QO'])
      expect(loadedLocale(name)).to.equal(en);
  });

  it('is recognized by other names if a page registers it under one of them', async () => {
    registerLocale({ ...en, lang: 'nl_BE', share: 'Delen' });
    const bar = await fixture<ShareBar>(
      html`<share-bar url="https://news.example/a" locale="nl-BE"></share-bar>`,
    );
    expect(labelIn(bar)).to.equal('Delen');
    expect(loadedLocale('nl_BE')!.lang).to.equal('nl-BE');
  });
});

describe('lines of a text', () => {
  const styleOf = (element: Element, selector: string): CSSStyleDeclaration =>
    getComputedStyle(find(element, selector)!);
  const show = (inLanguage: string): Promise<ArticleView> =>
    showArticle(
      bareArticle({
        ...texts,
        inLanguage,
        sections: [
          {
            body: [
              {
                _type: 'block',
                children: [
                  { _type: 'span', text: 'Donaudampfschifffahrtsgesellschaft' },
                  { _type: 'span', text: 'code', marks: ['code'] },
                ],
              },
            ],
          },
        ],
        replies: { open: true, service: 'form', endpoint: 'https://news.example/reply' },
      }),
    );

  it('break between words in Korean, and not within them', async () => {
    const view = await show('ko');
    for (const selector of ['h1', '.section p'])
      expect(styleOf(view, selector).wordBreak).to.equal('keep-all');
    // The interface speaks English there.
    expect(styleOf(view, '.share').wordBreak).to.equal('normal');
    for (const inLanguage of ['ja', 'zh', 'en'])
      expect(styleOf(await show(inLanguage), '.section p').wordBreak).to.equal('normal');
  });

  it('break with hyphens in long words, but not in code and in fields', async () => {
    for (const inLanguage of ['de', 'de-AT', 'nl', 'fi', 'hu', 'sv', 'nb']) {
      const view = await show(inLanguage);
      for (const selector of ['h1', '.section p']) expect(styleOf(view, selector).hyphens).to.equal('auto');
      for (const selector of ['code', 'textarea']) expect(styleOf(view, selector).hyphens).to.equal('manual');
    }
    for (const inLanguage of ['en', 'fr', 'ko'])
      expect(styleOf(await show(inLanguage), '.section p').hyphens).to.equal('manual');
  });
});
