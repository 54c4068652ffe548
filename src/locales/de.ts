import type { Locale } from './locale.js';

const de: Locale = {
  lang: 'de',
  dir: 'ltr',

  highlights: 'Das Wichtigste in Kürze',
  bottomLine: 'Fazit',
  footnotes: 'Anmerkungen',
  corrections: 'Korrekturen',
  categories: 'Kategorien',
  tags: 'Schlagwörter',

  byline: (names) => `Von ${names}`,
  updated: (date) => `Aktualisiert am ${date}`,
  credit: (name) => `Bild: ${name}`,
  newTab: '(öffnet sich in einem neuen Tab)',
  footnote: (number) => `Anmerkung ${number}`,
  backToText: (number) => `Zurück zu Anmerkung ${number} im Text`,
  table: 'Tabelle',
  openAt: (provider) => `Auf ${provider} ansehen`,

  loading: 'Artikel wird geladen\u00a0…',
  loadError: 'Der Artikel konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  empty: 'Es ist kein Artikel vorhanden.',
  withdrawn: 'Dieser Artikel wurde von seinem Herausgeber zurückgezogen.',
  embargoed: 'Dieser Artikel ist noch nicht freigegeben.',
  expired: 'Dieser Artikel ist hier nicht mehr verfügbar.',
  readAtOrigin: 'Zur Seite des Herausgebers',

  share: 'Weitersagen',
  shareOn: (network) => `Auf ${network} teilen`,
  shareByEmail: 'Per E-Mail teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyFailed: 'Der Link konnte nicht kopiert werden. Hier ist er:',
  print: 'Drucken',

  reply: 'Schreiben Sie einen Kommentar',
  replyPrivacy: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  requiredFields: (mark) => `Erforderliche Felder sind mit ${mark} markiert`,
  comment: 'Kommentar',
  name: 'Name',
  email: 'E-Mail-Adresse',
  website: 'Website',
  saveMyName:
    'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.',
  postReply: 'Kommentar abschicken',
  repliesClosed: 'Die Kommentare sind geschlossen.',
  errorSummary: (count) =>
    count === 1 ? 'Bitte korrigieren Sie 1 Feld' : `Bitte korrigieren Sie ${count} Felder`,
  fieldRequired: (field) => `Bitte ausfüllen: ${field}`,
  emailInvalid: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com',
  websiteInvalid: 'Bitte geben Sie eine Webadresse ein, zum Beispiel https://example.com',
  tooLong: (field, max) => `${field}: bitte höchstens ${max} Zeichen verwenden`,
};

export default de;
