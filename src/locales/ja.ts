import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
  lang: 'ja',
  dir: 'ltr',

  highlights: '記事のポイント',
  bottomLine: 'まとめ',
  footnotes: '脚注',
  corrections: '訂正',
  categories: 'カテゴリー',
  tags: 'タグ',

  byline: (names) => `執筆：${names}`,
  updated: (date) => `${date} 更新`,
  credit: (name) => `画像：${name}`,
  newTab: '（新しいタブで開きます）',
  footnote: (number) => `脚注 ${number}`,
  backToText: (number) => `本文の脚注 ${number} に戻る`,
  table: '表',
  code: 'コード',
  viewOn: (provider) => `${provider} で見る`,
  rating: (value, best) => `${best}点満点中${value}点`,
  offer: (price, seller) => `${seller}で${price}`,
  recipeYield: '分量',
  prepTime: '下ごしらえ',
  cookTime: '調理時間',
  totalTime: '合計時間',
  ingredients: '材料',
  method: '作り方',

  loading: '記事を読み込んでいます…',
  loadError: '記事を読み込めませんでした。',
  retry: '再試行',
  empty: '表示できる記事がありません。',
  withdrawn: 'この記事は配信元により取り下げられました。',
  embargoed: 'この記事はまだ公開されていません。',
  expired: 'この記事はここではご覧いただけなくなりました。',
  viewOriginal: '配信元のページへ',

  share: 'この記事をシェアする',
  shareOn: (network) => `${network} でシェア`,
  shareByEmail: 'メールで送る',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  copyFailed: 'リンクをコピーできませんでした。こちらのリンクをご利用ください：',
  print: '印刷',
  shareNative: '共有…',
  shareFailed: '開けませんでした。こちらのリンクをご利用ください：',

  leaveReply: 'コメントを残す',
  replyPrivacy: 'メールアドレスが公開されることはありません。',
  requiredFields: (mark) => `${mark} が付いている欄は必須項目です`,
  comment: 'コメント',
  name: '名前',
  email: 'メールアドレス',
  website: 'サイト',
  rememberMe: '次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。',
  postReply: 'コメントを送信',
  repliesClosed: 'コメントは受け付けておりません。',
  unknownService: (name) => `コメントをご利用いただけません。サービス「${name}」は不明です。`,
  leaveEmpty: 'この欄は空のままにしてください',
  replyNeedsScript: 'コメントするには JavaScript が必要です。',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => `${count}項目を修正してください`,
  fieldRequired: (field) => `「${field}」を入力してください`,
  emailInvalid: 'メールアドレスを入力してください（例：name@example.com）',
  websiteInvalid: 'サイトのアドレスを入力してください（例：https://example.com）',
  tooLong: (field, max) => `「${field}」は${max}文字以内で入力してください`,
  replyingTo: (name) => `${name} さんへの返信`,
  cancelReplyTo: '返信をキャンセル',
  charactersLeft: (count) => `残り${count}文字`,
  replySending: 'コメントを送信しています…',
  cancel: 'キャンセル',
  replyPublished: 'コメントが公開されました。',
  replyPending: 'コメントを受け付けました。確認のうえ表示される場合があります。',
  replyDuplicate: 'このコメントはすでに送信されています。',
  replyRateLimited: '送信の間隔が短すぎます。少し待ってからもう一度お送りください。',
  replyLoginRequired: 'コメントするにはログインが必要です。',
  replyInvalid: 'コメントを受け付けられませんでした。内容をご確認ください。',
  replyRejected:
    'サイトがコメントを受け付けませんでした。フィルターによる可能性があります。内容は残っています。書き直すか、しばらくしてからもう一度お試しください。',
  replyOffline: 'オフラインです。コメントは保存され、接続が戻りしだい送信されます。',
  replyFailed: 'コメントを送信できませんでした。内容は残っています。もう一度お試しください。',
  replyUnconfirmed: 'コメントが届いたかどうか確認できません。再送信する前にご確認ください。',
  draftRestored: '以前に書いた内容が残っています。',
};

const replyList: ReplyListMessages = {
  replies: (count) => `コメント${count}件`,
  repliesHeading: 'コメント',
  noReplies: 'コメントはまだありません。',
  repliesLoading: 'コメントを読み込んでいます…',
  repliesError: 'コメントを読み込めませんでした。',
  showMore: 'コメントをさらに表示',
  sortBy: 'コメントの並び順',
  newestFirst: '新しい順',
  oldestFirst: '古い順',
  reply: '返信',
  replyTo: (name) => `${name} さんに返信`,
  awaitingApproval: '承認待ち',
  anonymous: '匿名',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const ja: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default ja;
