import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
  lang: 'pt',
  dir: 'ltr',

  highlights: 'Destaques',
  bottomLine: 'Em resumo',
  footnotes: 'Notas',
  corrections: 'Correções',
  categories: 'Categorias',
  tags: 'Tags',

  byline: (names) => `Por ${names}`,
  updated: (date) => `Atualizado em ${date}`,
  credit: (name) => `Crédito: ${name}`,
  newTab: '(abre em uma nova aba)',
  footnote: (number) => `Nota ${number}`,
  backToText: (number) => `Voltar à nota ${number} no texto`,
  table: 'Tabela',
  code: 'Código',
  viewOn: (provider) => `Ver em ${provider}`,
  rating: (value, best) => `${value} de ${best}`,
  offer: (price, seller) => `${price} em ${seller}`,
  recipeYield: 'Rendimento',
  prepTime: 'Preparação',
  cookTime: 'Cozedura',
  totalTime: 'Tempo total',
  ingredients: 'Ingredientes',
  method: 'Modo de preparo',

  loading: 'Carregando o artigo…',
  loadError: 'Não foi possível carregar o artigo.',
  retry: 'Tentar novamente',
  empty: 'Não há artigo para exibir.',
  withdrawn: 'Este artigo foi retirado pelo veículo que o publicou.',
  embargoed: 'Este artigo ainda não foi liberado para publicação.',
  expired: 'Este artigo não está mais disponível aqui.',
  viewOriginal: 'Ir para a página do veículo',

  share: 'Compartilhe este artigo',
  shareOn: (network) => `Compartilhar no ${network}`,
  shareByEmail: 'Compartilhar por e-mail',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  copyFailed: 'Não foi possível copiar o link. Aqui está ele:',
  print: 'Imprimir',
  shareNative: 'Partilhar…',
  shareFailed: 'Não foi possível abrir. Eis a ligação:',

  leaveReply: 'Deixe um comentário',
  replyPrivacy: 'O seu endereço de e-mail não será publicado.',
  requiredFields: (mark) => `Campos obrigatórios são marcados com ${mark}`,
  comment: 'Comentário',
  name: 'Nome',
  email: 'E-mail',
  website: 'Site',
  rememberMe: 'Salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar.',
  postReply: 'Publicar comentário',
  repliesClosed: 'Os comentários estão encerrados.',
  unknownService: (name) => `Os comentários não estão disponíveis aqui: o serviço «${name}» é desconhecido.`,
  leaveEmpty: 'Deixe este campo vazio',
  replyNeedsScript: 'Para comentar é preciso JavaScript.',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => (count < 2 ? `Corrija ${count} campo` : `Corrija ${count} campos`),
  fieldRequired: (field) => `Preencha este campo: ${field}`,
  emailInvalid: 'Informe um endereço de e-mail, por exemplo, nome@example.com',
  websiteInvalid: 'Informe um endereço da web, por exemplo, https://example.com',
  tooLong: (field, max) => `${field}: use no máximo ${max} caracteres`,
  replyingTo: (name) => `Em resposta a ${name}`,
  cancelReplyTo: 'Cancelar a resposta',
  charactersLeft: (count) => (count === 1 ? 'Resta 1 carácter' : `Restam ${count} caracteres`),
  replySending: 'A enviar o comentário…',
  cancel: 'Cancelar',
  replyPublished: 'O comentário foi publicado.',
  replyPending: 'Obrigado, o comentário chegou. Poderá ser revisto antes de aparecer.',
  replyDuplicate: 'Este comentário já tinha sido enviado.',
  replyRateLimited: 'Foi um pouco depressa demais. Aguarde um momento e envie-o de novo.',
  replyLoginRequired: 'Aqui só pode comentar quem tem sessão iniciada.',
  replyInvalid: 'O comentário não foi aceite. Verifique o que escreveu.',
  replyRejected:
    'O site recusou o comentário, talvez por causa de um filtro. Continua aqui: altere-o ou tente mais tarde.',
  replyOffline: 'Está sem ligação. O comentário fica guardado e será enviado quando voltar a estar ligado.',
  replyFailed: 'Não foi possível enviar o comentário. Continua aqui: tente novamente.',
  replyUnconfirmed: 'Não se sabe se o comentário chegou. Verifique antes de o enviar de novo.',
  draftRestored: 'O que escreveu antes continua aqui.',
};

const replyList: ReplyListMessages = {
  replies: (count) => (count === 1 ? '1 comentário' : `${count} comentários`),
  repliesHeading: 'Comentários',
  noReplies: 'Ainda não há comentários.',
  repliesLoading: 'A carregar os comentários…',
  repliesError: 'Não foi possível carregar os comentários.',
  showMore: 'Mostrar mais comentários',
  sortBy: 'Ordem dos comentários',
  newestFirst: 'Mais recentes primeiro',
  oldestFirst: 'Mais antigos primeiro',
  reply: 'Responder',
  replyTo: (name) => `Responder a ${name}`,
  awaitingApproval: 'A aguardar aprovação',
  anonymous: 'Anónimo',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const pt: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default pt;
