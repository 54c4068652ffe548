import type { Locale } from './locale.js';

const ja: Locale = {
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
  openAt: (provider) => `${provider} で見る`,

  loading: '記事を読み込んでいます…',
  loadError: '記事を読み込めませんでした。',
  retry: '再試行',
  empty: '表示できる記事がありません。',
  withdrawn: 'この記事は配信元により取り下げられました。',
  embargoed: 'この記事はまだ公開されていません。',
  expired: 'この記事はここではご覧いただけなくなりました。',
  readAtOrigin: '配信元のページへ',

  share: 'この記事をシェアする',
  shareOn: (network) => `${network} でシェア`,
  shareByEmail: 'メールで送る',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  copyFailed: 'リンクをコピーできませんでした。こちらのリンクをご利用ください：',
  print: '印刷',

  reply: 'コメントを残す',
  replyPrivacy: 'メールアドレスが公開されることはありません。',
  requiredFields: (mark) => `${mark} が付いている欄は必須項目です`,
  comment: 'コメント',
  name: '名前',
  email: 'メールアドレス',
  website: 'サイト',
  saveMyName: '次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。',
  postReply: 'コメントを送信',
  repliesClosed: 'コメントは受け付けておりません。',
  errorSummary: (count) => `${count}項目を修正してください`,
  fieldRequired: (field) => `「${field}」を入力してください`,
  emailInvalid: 'メールアドレスを入力してください（例：name@example.com）',
  websiteInvalid: 'サイトのアドレスを入力してください（例：https://example.com）',
  tooLong: (field, max) => `「${field}」は${max}文字以内で入力してください`,
};

export default ja;
