import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
  lang: 'fr',
  dir: 'ltr',

  highlights: 'L’essentiel',
  bottomLine: 'À retenir',
  footnotes: 'Notes',
  corrections: 'Rectificatifs',
  categories: 'Catégories',
  tags: 'Mots-clés',

  byline: (names) => `Par ${names}`,
  updated: (date) => `Mis à jour le ${date}`,
  credit: (name) => `Crédit\u202f: ${name}`,
  newTab: '(s’ouvre dans un nouvel onglet)',
  footnote: (number) => `Note ${number}`,
  backToText: (number) => `Retour à la note ${number} dans le texte`,
  table: 'Tableau',
  code: 'Code',
  viewOn: (provider) => `Voir sur ${provider}`,
  rating: (value, best) => `${value} sur ${best}`,
  offer: (price, seller) => `${price} chez ${seller}`,
  recipeYield: 'Quantité',
  prepTime: 'Préparation',
  cookTime: 'Cuisson',
  totalTime: 'Temps total',
  ingredients: 'Ingrédients',
  method: 'Préparation de la recette',

  loading: 'Chargement de l’article…',
  loadError: 'L’article n’a pas pu être chargé.',
  retry: 'Réessayer',
  empty: 'Aucun article à afficher.',
  withdrawn: 'Cet article a été retiré par son éditeur.',
  embargoed: 'Cet article n’a pas encore été publié.',
  expired: 'Cet article n’est plus disponible ici.',
  viewOriginal: 'Aller sur la page de l’éditeur',

  share: 'Partager cet article',
  shareOn: (network) => `Partager sur ${network}`,
  shareByEmail: 'Partager par e-mail',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié. Le voici\u202f:',
  print: 'Imprimer',
  shareNative: 'Partager…',
  shareFailed: 'L’ouverture a échoué. Voici le lien :',

  leaveReply: 'Laisser un commentaire',
  replyPrivacy: 'Votre adresse e-mail ne sera pas publiée.',
  requiredFields: (mark) => `Les champs obligatoires sont indiqués avec ${mark}`,
  comment: 'Commentaire',
  name: 'Nom',
  email: 'E-mail',
  website: 'Site web',
  rememberMe: 'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
  postReply: 'Publier le commentaire',
  repliesClosed: 'Les commentaires sont fermés.',
  unknownService: (name) =>
    `Les commentaires ne sont pas disponibles ici\u00a0: le service «\u00a0${name}\u00a0» est inconnu.`,
  leaveEmpty: 'Laissez ce champ vide',
  replyNeedsScript: 'Il faut JavaScript pour commenter ici.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) =>
    count < 2 ? `Veuillez corriger ${count} champ` : `Veuillez corriger ${count} champs`,
  fieldRequired: (field) => `Veuillez renseigner ce champ\u202f: ${field}`,
  emailInvalid: 'Veuillez saisir une adresse e-mail, par exemple nom@example.com',
  websiteInvalid: 'Veuillez saisir une adresse web, par exemple https://example.com',
  tooLong: (field, max) => `${field}\u202f: veuillez ne pas dépasser ${max} caractères`,
  replyingTo: (name) => `En réponse à ${name}`,
  cancelReplyTo: 'Annuler la réponse',
  charactersLeft: (count) => (count < 2 ? `${count} caractère restant` : `${count} caractères restants`),
  replySending: 'Envoi du commentaire…',
  cancel: 'Annuler',
  replyPublished: 'Votre commentaire est publié.',
  replyPending: 'Merci, votre commentaire est bien arrivé. Il peut être relu avant d’apparaître.',
  replyDuplicate: 'Vous avez déjà envoyé ce commentaire.',
  replyRateLimited: 'C’était un peu trop rapide. Patientez un instant, puis envoyez-le à nouveau.',
  replyLoginRequired: 'Il faut être connecté pour commenter ici.',
  replyInvalid: 'Le commentaire n’a pas été accepté. Vérifiez ce que vous avez écrit.',
  replyRejected:
    'Le site a refusé votre commentaire, peut-être à cause d’un filtre. Il est toujours là : modifiez-le ou réessayez plus tard.',
  replyOffline:
    'Vous êtes hors ligne. Votre commentaire est conservé et sera envoyé dès le retour de la connexion.',
  replyFailed: 'Votre commentaire n’a pas pu être envoyé. Il est toujours là : réessayez.',
  replyUnconfirmed: 'On ne sait pas si votre commentaire est arrivé. Vérifiez avant de l’envoyer à nouveau.',
  draftRestored: 'Ce que vous aviez écrit est toujours là.',
};

const replyList: ReplyListMessages = {
  replies: (count) => (count < 2 ? `${count} commentaire` : `${count} commentaires`),
  repliesHeading: 'Commentaires',
  noReplies: 'Il n’y a pas encore de commentaires.',
  repliesLoading: 'Chargement des commentaires…',
  repliesError: 'Les commentaires n’ont pas pu être chargés.',
  showMore: 'Afficher plus de commentaires',
  sortBy: 'Ordre des commentaires',
  newestFirst: 'Les plus récents d’abord',
  oldestFirst: 'Les plus anciens d’abord',
  reply: 'Répondre',
  replyTo: (name) => `Répondre à ${name}`,
  awaitingApproval: 'En attente d’approbation',
  anonymous: 'Anonyme',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const fr: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default fr;
