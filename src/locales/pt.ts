import type { Locale } from './locale.js';

const pt: Locale = {
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
  openAt: (provider) => `Ver em ${provider}`,

  loading: 'Carregando o artigo…',
  loadError: 'Não foi possível carregar o artigo.',
  retry: 'Tentar novamente',
  empty: 'Não há artigo para exibir.',
  withdrawn: 'Este artigo foi retirado pelo veículo que o publicou.',
  embargoed: 'Este artigo ainda não foi liberado para publicação.',
  expired: 'Este artigo não está mais disponível aqui.',
  readAtOrigin: 'Ir para a página do veículo',

  share: 'Compartilhe este artigo',
  shareOn: (network) => `Compartilhar no ${network}`,
  shareByEmail: 'Compartilhar por e-mail',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  copyFailed: 'Não foi possível copiar o link. Aqui está ele:',
  print: 'Imprimir',

  reply: 'Deixe um comentário',
  replyPrivacy: 'O seu endereço de e-mail não será publicado.',
  requiredFields: (mark) => `Campos obrigatórios são marcados com ${mark}`,
  comment: 'Comentário',
  name: 'Nome',
  email: 'E-mail',
  website: 'Site',
  saveMyName: 'Salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar.',
  postReply: 'Publicar comentário',
  repliesClosed: 'Os comentários estão encerrados.',
  errorSummary: (count) => (count < 2 ? `Corrija ${count} campo` : `Corrija ${count} campos`),
  fieldRequired: (field) => `Preencha este campo: ${field}`,
  emailInvalid: 'Informe um endereço de e-mail, por exemplo, nome@example.com',
  websiteInvalid: 'Informe um endereço da web, por exemplo, https://example.com',
  tooLong: (field, max) => `${field}: use no máximo ${max} caracteres`,
};

export default pt;
