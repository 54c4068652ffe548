import type { Locale } from './locale.js';

const zhHans: Locale = {
  lang: 'zh-Hans',
  dir: 'ltr',

  highlights: '要点',
  bottomLine: '总结',
  footnotes: '注释',
  corrections: '更正',
  categories: '分类',
  tags: '标签',

  byline: (names) => `作者：${names}`,
  updated: (date) => `更新于 ${date}`,
  credit: (name) => `图片来源：${name}`,
  newTab: '（在新标签页中打开）',
  footnote: (number) => `注释 ${number}`,
  backToText: (number) => `返回正文中的注释 ${number}`,
  table: '表格',
  openAt: (provider) => `在 ${provider} 上查看`,

  loading: '正在加载文章…',
  loadError: '无法加载文章。',
  retry: '重试',
  empty: '没有可显示的文章。',
  withdrawn: '本文已由发布方撤回。',
  embargoed: '本文尚未发布。',
  expired: '本文在此已不再提供。',
  readAtOrigin: '前往发布方的页面',

  share: '分享本文',
  shareOn: (network) => `分享到 ${network}`,
  shareByEmail: '通过电子邮件分享',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyFailed: '无法复制链接，请手动复制：',
  print: '打印',

  reply: '发表回复',
  replyPrivacy: '您的邮箱地址不会被公开。',
  requiredFields: (mark) => `必填项已用 ${mark} 标注`,
  comment: '评论',
  name: '显示名称',
  email: '邮箱',
  website: '网站',
  saveMyName: '在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用。',
  postReply: '发表评论',
  repliesClosed: '评论已关闭。',
  errorSummary: (count) => `请更正以下 ${count} 项内容`,
  fieldRequired: (field) => `请填写：${field}`,
  emailInvalid: '请输入邮箱地址，例如 name@example.com',
  websiteInvalid: '请输入网址，例如 https://example.com',
  tooLong: (field, max) => `${field}：最多可输入 ${max} 个字符`,
};

export default zhHans;
