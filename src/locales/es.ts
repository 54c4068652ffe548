import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
  lang: 'es',
  dir: 'ltr',

  highlights: 'Lo más destacado',
  bottomLine: 'En resumen',
  footnotes: 'Notas',
  corrections: 'Correcciones',
  categories: 'Categorías',
  tags: 'Etiquetas',

  byline: (names) => `Por ${names}`,
  updated: (date) => `Actualizado el ${date}`,
  credit: (name) => `Imagen: ${name}`,
  newTab: '(se abre en una pestaña nueva)',
  footnote: (number) => `Nota ${number}`,
  backToText: (number) => `Volver a la nota ${number} en el texto`,
  table: 'Tabla',
  code: 'Código',
  viewOn: (provider) => `Ver en ${provider}`,
  rating: (value, best) => `${value} de ${best}`,
  offer: (price, seller) => `${price} en ${seller}`,
  recipeYield: 'Cantidad',
  prepTime: 'Preparación',
  cookTime: 'Cocción',
  totalTime: 'Tiempo total',
  ingredients: 'Ingredientes',
  method: 'Elaboración',

  loading: 'Cargando el artículo…',
  loadError: 'No se ha podido cargar el artículo.',
  retry: 'Volver a intentarlo',
  empty: 'No hay ningún artículo que mostrar.',
  withdrawn: 'Este artículo ha sido retirado por su editor.',
  embargoed: 'Este artículo aún no se ha publicado.',
  expired: 'Este artículo ya no está disponible aquí.',
  viewOriginal: 'Ir a la página del editor',

  share: 'Comparta este artículo',
  shareOn: (network) => `Compartir en ${network}`,
  shareByEmail: 'Compartir por correo electrónico',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  copyFailed: 'No se ha podido copiar el enlace. Aquí lo tiene:',
  print: 'Imprimir',
  shareNative: 'Compartir…',
  shareFailed: 'No se ha podido abrir. Este es el enlace:',

  leaveReply: 'Deje un comentario',
  replyPrivacy: 'Su dirección de correo electrónico no será publicada.',
  requiredFields: (mark) => `Los campos obligatorios están marcados con ${mark}`,
  comment: 'Comentario',
  name: 'Nombre',
  email: 'Correo electrónico',
  website: 'Sitio web',
  rememberMe:
    'Guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente.',
  postReply: 'Publicar el comentario',
  repliesClosed: 'Los comentarios están cerrados.',
  unknownService: (name) =>
    `Los comentarios no están disponibles aquí: el servicio «${name}» es desconocido.`,
  leaveEmpty: 'Deje este campo vacío',
  replyNeedsScript: 'Para comentar se necesita JavaScript.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => (count === 1 ? 'Corrija 1 campo' : `Corrija ${count} campos`),
  fieldRequired: (field) => `Rellene este campo: ${field}`,
  emailInvalid: 'Introduzca una dirección de correo electrónico, por ejemplo, nombre@example.com',
  websiteInvalid: 'Introduzca una dirección web, por ejemplo, https://example.com',
  tooLong: (field, max) => `${field}: utilice como máximo ${max} caracteres`,
  replyingTo: (name) => `En respuesta a ${name}`,
  cancelReplyTo: 'Cancelar la respuesta',
  charactersLeft: (count) => (count === 1 ? 'Queda 1 carácter' : `Quedan ${count} caracteres`),
  replySending: 'Enviando el comentario…',
  cancel: 'Cancelar',
  replyPublished: 'El comentario se ha publicado.',
  replyPending: 'Gracias, el comentario ha llegado. Es posible que se revise antes de aparecer.',
  replyDuplicate: 'Este comentario ya se había enviado.',
  replyRateLimited: 'Ha sido demasiado rápido. Espere un momento y vuelva a enviarlo.',
  replyLoginRequired: 'Aquí solo pueden comentar quienes han iniciado sesión.',
  replyInvalid: 'El comentario no se ha aceptado. Revise lo que ha escrito.',
  replyRejected:
    'El sitio ha rechazado el comentario, quizá por un filtro. Sigue aquí: modifíquelo o inténtelo más tarde.',
  replyOffline: 'No hay conexión. El comentario se guarda y se enviará cuando la haya.',
  replyFailed: 'No se ha podido enviar el comentario. Sigue aquí: inténtelo de nuevo.',
  replyUnconfirmed: 'No se sabe si el comentario ha llegado. Compruébelo antes de volver a enviarlo.',
  draftRestored: 'Lo que había escrito sigue aquí.',
};

const replyList: ReplyListMessages = {
  replies: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
  repliesHeading: 'Comentarios',
  noReplies: 'Todavía no hay comentarios.',
  repliesLoading: 'Cargando los comentarios…',
  repliesError: 'No se han podido cargar los comentarios.',
  showMore: 'Mostrar más comentarios',
  sortBy: 'Orden de los comentarios',
  newestFirst: 'Más recientes primero',
  oldestFirst: 'Más antiguos primero',
  reply: 'Responder',
  replyTo: (name) => `Responder a ${name}`,
  awaitingApproval: 'Pendiente de aprobación',
  anonymous: 'Anónimo',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const es: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default es;
