import type {
  ArticleMessages,
  FormStatusMessages,
  Locale,
  MarkupMessages,
  ReplyListMessages,
} from './locale.js';

const article: ArticleMessages = {
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
  code: '代码',
  viewOn: (provider) => `在 ${provider} 上查看`,
  rating: (value, best) => `${value} 分（满分 ${best} 分）`,
  offer: (price, seller) => `${seller}：${price}`,
  recipeYield: '份量',
  prepTime: '准备时间',
  cookTime: '烹饪时间',
  totalTime: '总时间',
  ingredients: '配料',
  method: '做法',

  loading: '正在加载文章…',
  loadError: '无法加载文章。',
  retry: '重试',
  empty: '没有可显示的文章。',
  withdrawn: '本文已由发布方撤回。',
  embargoed: '本文尚未发布。',
  expired: '本文在此已不再提供。',
  viewOriginal: '前往发布方的页面',

  share: '分享本文',
  shareOn: (network) => `分享到 ${network}`,
  shareByEmail: '通过电子邮件分享',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyFailed: '无法复制链接，请手动复制：',
  print: '打印',
  shareNative: '分享…',
  shareFailed: '无法打开。链接如下：',

  leaveReply: '发表回复',
  replyPrivacy: '您的邮箱地址不会被公开。',
  requiredFields: (mark) => `必填项已用 ${mark} 标注`,
  comment: '评论',
  name: '显示名称',
  email: '邮箱',
  website: '网站',
  rememberMe: '在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用。',
  postReply: '发表评论',
  repliesClosed: '评论已关闭。',
  unknownService: (name) => `此处无法使用评论：未知的服务“${name}”。`,
  leaveEmpty: '请将此栏留空',
  replyNeedsScript: '在此评论需要启用 JavaScript。',
};

const formStatus: FormStatusMessages = {
  errorSummary: (count) => `请更正以下 ${count} 项内容`,
  fieldRequired: (field) => `请填写：${field}`,
  emailInvalid: '请输入邮箱地址，例如 name@example.com',
  websiteInvalid: '请输入网址，例如 https://example.com',
  tooLong: (field, max) => `${field}：最多可输入 ${max} 个字符`,
  replyingTo: (name) => `回复 ${name}`,
  cancelReplyTo: '取消回复',
  charactersLeft: (count) => `还可输入 ${count} 个字符`,
  replySending: '正在发送评论…',
  cancel: '取消',
  replyPublished: '您的评论已发布。',
  replyPending: '谢谢，您的评论已收到，可能需要审核后才会显示。',
  replyDuplicate: '您已经发送过这条评论。',
  replyRateLimited: '发送得太快了。请稍候再发送。',
  replyLoginRequired: '登录后才能在此评论。',
  replyInvalid: '评论未被接受。请检查您所写的内容。',
  replyRejected: '网站拒绝了您的评论，可能是被过滤机制拦截。内容仍在这里，请修改后重试，或稍后再试。',
  replyOffline: '您已离线。评论已保存，恢复连接后会自动发送。',
  replyFailed: '评论未能发送，内容仍在这里，请重试。',
  replyUnconfirmed: '无法确认评论是否送达。再次发送前请先查看。',
  draftRestored: '您之前写的内容还在这里。',
};

const replyList: ReplyListMessages = {
  replies: (count) => `${count} 条评论`,
  repliesHeading: '评论',
  noReplies: '还没有评论。',
  repliesLoading: '正在加载评论…',
  repliesError: '无法加载评论。',
  showMore: '显示更多评论',
  sortBy: '评论的顺序',
  newestFirst: '最新的在前',
  oldestFirst: '最早的在前',
  reply: '回复',
  replyTo: (name) => `回复 ${name}`,
  awaitingApproval: '等待审核',
  anonymous: '匿名',
};

/** Messages in markup, the only ones that a server writes. */
export const markup: MarkupMessages = /* @__PURE__ */ Object.assign({}, article, replyList);

const zhHans: Locale = /* @__PURE__ */ Object.assign({}, article, formStatus, replyList);

export default zhHans;
