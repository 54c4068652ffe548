import type { Locale } from './locale.js';

const es: Locale = {
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
  openAt: (provider) => `Ver en ${provider}`,

  loading: 'Cargando el artículo…',
  loadError: 'No se ha podido cargar el artículo.',
  retry: 'Volver a intentarlo',
  empty: 'No hay ningún artículo que mostrar.',
  withdrawn: 'Este artículo ha sido retirado por su editor.',
  embargoed: 'Este artículo aún no se ha publicado.',
  expired: 'Este artículo ya no está disponible aquí.',
  readAtOrigin: 'Ir a la página del editor',

  share: 'Comparta este artículo',
  shareOn: (network) => `Compartir en ${network}`,
  shareByEmail: 'Compartir por correo electrónico',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  copyFailed: 'No se ha podido copiar el enlace. Aquí lo tiene:',
  print: 'Imprimir',

  reply: 'Deje un comentario',
  replyPrivacy: 'Su dirección de correo electrónico no será publicada.',
  requiredFields: (mark) => `Los campos obligatorios están marcados con ${mark}`,
  comment: 'Comentario',
  name: 'Nombre',
  email: 'Correo electrónico',
  website: 'Sitio web',
  saveMyName:
    'Guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que comente.',
  postReply: 'Publicar el comentario',
  repliesClosed: 'Los comentarios están cerrados.',
  errorSummary: (count) => (count === 1 ? 'Corrija 1 campo' : `Corrija ${count} campos`),
  fieldRequired: (field) => `Rellene este campo: ${field}`,
  emailInvalid: 'Introduzca una dirección de correo electrónico, por ejemplo, nombre@example.com',
  websiteInvalid: 'Introduzca una dirección web, por ejemplo, https://example.com',
  tooLong: (field, max) => `${field}: utilice como máximo ${max} caracteres`,
};

export default es;
