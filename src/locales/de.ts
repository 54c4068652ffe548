import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
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
  sponsor: (name) => `Bezahlt von ${name}`,
  partOf: (name) => `Teil von ${name}`,
  readingTime: (minutes) => (minutes === 1 ? '1 Minute Lesezeit' : `${minutes} Minuten Lesezeit`),
  translations: (languages) => `Auch zu lesen auf ${languages}`,
  clarification: 'Klarstellung',
  clarifications: 'Klarstellungen',
  continueReading: 'Weiterlesen',
  aboutAuthors: (count) => (count === 1 ? 'Zur Person' : 'Zu den Personen'),
  related: 'Mehr zum Thema',
  live: 'Live',
  liveEnded: 'Die Liveberichterstattung ist beendet',
  keyEvents: 'Wichtige Ereignisse',
  pinned: 'Angeheftet',
  newTab: '(öffnet sich in einem neuen Tab)',
  footnote: (number) => `Anmerkung ${number}`,
  backToText: (number) => `Zurück zu Anmerkung ${number} im Text`,
  table: 'Tabelle',
  code: 'Code',
  viewOn: (provider) => `Auf ${provider} ansehen`,
  rating: (value, best) => `${value} von ${best}`,
  offer: (price, seller) => `${price} bei ${seller}`,
  recipeYield: 'Menge',
  prepTime: 'Vorbereitung',
  cookTime: 'Garzeit',
  totalTime: 'Gesamtzeit',
  ingredients: 'Zutaten',
  method: 'Zubereitung',
  transcript: 'Transkript',
  license: 'Lizenz',
  gallery: 'Bildergalerie',

  note: 'Hinweis',
  tip: 'Tipp',
  background: 'Hintergrund',
  warning: 'Warnung',
  editorsNote: 'Anmerkung der Redaktion',
  disclaimer: 'Haftungsausschluss',
  sponsored: 'Anzeige',
  affiliate: 'Affiliate-Links',
  contentWarning: 'Inhaltswarnung',
  update: 'Aktualisierung',
  retraction: 'Widerruf',
  done: 'Erledigt',
  notDone: 'Nicht erledigt',

  loading: 'Artikel wird geladen\u00a0…',
  loadError: 'Der Artikel konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  empty: 'Es ist kein Artikel vorhanden.',
  withdrawn: 'Dieser Artikel wurde von seinem Herausgeber zurückgezogen.',
  embargoed: 'Dieser Artikel ist noch nicht freigegeben.',
  expired: 'Dieser Artikel ist hier nicht mehr verfügbar.',
  viewOriginal: 'Zur Seite des Herausgebers',

  share: 'Weitersagen',
  shareOn: (network) => `Auf ${network} teilen`,
  shareByEmail: 'Per E-Mail teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyFailed: 'Der Link konnte nicht kopiert werden. Hier ist er:',
  print: 'Drucken',
  shareNative: 'Teilen …',
  shareFailed: 'Das ließ sich nicht öffnen. Hier ist der Link:',

  leaveReply: 'Schreiben Sie einen Kommentar',
  replyPrivacy: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  requiredFields: (mark) => `Erforderliche Felder sind mit ${mark} markiert`,
  comment: 'Kommentar',
  name: 'Name',
  email: 'E-Mail-Adresse',
  website: 'Website',
  rememberMe:
    'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.',
  postReply: 'Kommentar abschicken',
  repliesClosed: 'Die Kommentare sind geschlossen.',
  unknownService: (name) => `Kommentare sind hier nicht verfügbar: Der Dienst „${name}“ ist unbekannt.`,
  leaveEmpty: 'Lassen Sie dieses Feld leer',
  replyNeedsScript: 'Zum Kommentieren wird JavaScript gebraucht.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) =>
    count === 1 ? 'Bitte korrigieren Sie 1 Feld' : `Bitte korrigieren Sie ${count} Felder`,
  fieldRequired: (field) => `Bitte ausfüllen: ${field}`,
  emailInvalid: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com',
  websiteInvalid: 'Bitte geben Sie eine Webadresse ein, zum Beispiel https://example.com',
  tooLong: (field, max) => `${field}: bitte höchstens ${max} Zeichen verwenden`,
  replyingTo: (name) => `Antwort an ${name}`,
  cancelReplyTo: 'Antwort abbrechen',
  charactersLeft: (count) => `Noch ${count} Zeichen`,
  replySending: 'Ihr Kommentar wird gesendet …',
  cancel: 'Abbrechen',
  replyPublished: 'Ihr Kommentar ist veröffentlicht.',
  replyPending: 'Danke, Ihr Kommentar ist angekommen. Vielleicht wird er geprüft, bevor er erscheint.',
  replyDuplicate: 'Diesen Kommentar haben Sie schon gesendet.',
  replyRateLimited:
    'Das ging etwas zu schnell. Bitte warten Sie einen Moment und senden Sie ihn dann noch einmal.',
  replyLoginRequired: 'Hier können nur angemeldete Leserinnen und Leser kommentieren.',
  replyInvalid: 'Der Kommentar wurde nicht angenommen. Bitte prüfen Sie, was Sie geschrieben haben.',
  replyRejected:
    'Die Website hat Ihren Kommentar abgelehnt, vielleicht durch einen Filter. Er ist noch hier: Bitte ändern Sie ihn, oder versuchen Sie es später noch einmal.',
  replyOffline:
    'Sie sind offline. Ihr Kommentar bleibt hier und wird gesendet, sobald Sie wieder online sind.',
  replyFailed:
    'Ihr Kommentar konnte nicht gesendet werden. Er ist noch hier: Bitte versuchen Sie es noch einmal.',
  replyUnconfirmed:
    'Es ist unklar, ob Ihr Kommentar angekommen ist. Bitte sehen Sie nach, bevor Sie ihn noch einmal senden.',
  draftRestored: 'Was Sie zuvor geschrieben haben, ist noch da.',
};

const replyList: ReplyListMessages = {
  replies: (count) => (count === 1 ? '1 Kommentar' : `${count} Kommentare`),
  repliesHeading: 'Kommentare',
  noReplies: 'Es gibt noch keine Kommentare.',
  repliesLoading: 'Die Kommentare werden geladen …',
  repliesError: 'Die Kommentare konnten nicht geladen werden.',
  showMore: 'Mehr Kommentare anzeigen',
  sortBy: 'Reihenfolge der Kommentare',
  newestFirst: 'Neueste zuerst',
  oldestFirst: 'Älteste zuerst',
  reply: 'Antworten',
  replyTo: (name) => `${name} antworten`,
  awaitingApproval: 'Wartet auf Freigabe',
  anonymous: 'Anonym',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const de: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default de;
