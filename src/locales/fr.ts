import type { Locale } from './locale.js';

const fr: Locale = {
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
  openAt: (provider) => `Voir sur ${provider}`,

  loading: 'Chargement de l’article…',
  loadError: 'L’article n’a pas pu être chargé.',
  retry: 'Réessayer',
  empty: 'Aucun article à afficher.',
  withdrawn: 'Cet article a été retiré par son éditeur.',
  embargoed: 'Cet article n’a pas encore été publié.',
  expired: 'Cet article n’est plus disponible ici.',
  readAtOrigin: 'Aller sur la page de l’éditeur',

  share: 'Partager cet article',
  shareOn: (network) => `Partager sur ${network}`,
  shareByEmail: 'Partager par e-mail',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié. Le voici\u202f:',
  print: 'Imprimer',

  reply: 'Laisser un commentaire',
  replyPrivacy: 'Votre adresse e-mail ne sera pas publiée.',
  requiredFields: (mark) => `Les champs obligatoires sont indiqués avec ${mark}`,
  comment: 'Commentaire',
  name: 'Nom',
  email: 'E-mail',
  website: 'Site web',
  saveMyName: 'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
  postReply: 'Publier le commentaire',
  repliesClosed: 'Les commentaires sont fermés.',
  errorSummary: (count) =>
    count < 2 ? `Veuillez corriger ${count} champ` : `Veuillez corriger ${count} champs`,
  fieldRequired: (field) => `Veuillez renseigner ce champ\u202f: ${field}`,
  emailInvalid: 'Veuillez saisir une adresse e-mail, par exemple nom@example.com',
  websiteInvalid: 'Veuillez saisir une adresse web, par exemple https://example.com',
  tooLong: (field, max) => `${field}\u202f: veuillez ne pas dépasser ${max} caractères`,
};

export default fr;
