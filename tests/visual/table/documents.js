// Kinds of documents, and what they say of themselves.

const described = (name, more) => ({ name, ...more });

export default [
  described('quirks mode', { doctype: '' }),
  described('quirks mode with table rules', {
    doctype: '',
    styles:
      'body { font: 30px monospace; color: red } table { font: 30px monospace } img { vertical-align: baseline }',
  }),
  described('almost standards mode', {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  }),
  described('62.5 % sites', { styles: 'html { font-size: 62.5% }' }),
  described('a huge root', {
    styles: 'html { font-size: 40px } body { font-size: 3rem; line-height: 2rem }',
  }),
  described('Arabic, right to left', { html: 'lang="ar" dir="rtl"' }),
  described('Hebrew, body right to left', { html: 'lang="he"', body: 'dir="rtl"' }),
  described('direction by the text', {
    around: (element) => `<div class="host" dir="auto">שלום ${element}</div>`,
    styles: '.host { font-size: 0; line-height: 0 }',
  }),
  described('Japanese', { html: 'lang="ja"' }),
  described('Chinese', { html: 'lang="zh-Hans"' }),
  described('Turkish, in capitals', { html: 'lang="tr"', styles: 'body { text-transform: uppercase }' }),
  described('German, hyphenated', { html: 'lang="de"', styles: 'body { hyphens: auto; quotes: auto }' }),
  described('French, by the header', { head: '<meta http-equiv="content-language" content="fr">' }),
  described('no language', { html: 'lang=""' }),
  described('not to be translated', { html: 'lang="en" translate="no" class="notranslate"' }),
  described('dark, by meta', { head: '<meta name="color-scheme" content="dark">' }),
  described('dark or light, by meta', {
    head: '<meta name="color-scheme" content="light dark">',
    styles: ':root { color-scheme: dark }',
  }),
  described('another base address', { head: '<base href="/elsewhere/" target="_top">' }),
  described('attributes of old', {
    body: 'bgcolor="black" text="red" link="lime" vlink="lime" alink="lime" topmargin="0"',
  }),
  described('another encoding', { encoding: 'windows-1252' }),
  described('old viewports', { head: '<meta name="viewport" content="width=320, user-scalable=no">' }),
];
