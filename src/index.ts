export { limits } from './article/limits.js';
export { parseArticle, type ParsedArticle } from './article/parse.js';
export type { Problem, ProblemCode } from './article/problem.js';
export type * from './article/types.js';

export * from './elements/index.js';
export {
  ArticleChangeEvent,
  ArticleErrorEvent,
  ArticleLoadEvent,
  ArticleCustomBlockEvent,
  ArticleLoadStartEvent,
} from './elements/base/article-events.js';
export type { ArticleStatus } from './elements/base/article-state.js';
export { ArticleLinkClickEvent, type LinkKind } from './elements/base/link-clicks.js';
export { articleContext, type ArticleContext } from './elements/base/article-context.js';
export type { NewTab } from './render/context.js';
export {
  ReplyFormChallengeEvent,
  ReplyFormOutcomeEvent,
  ReplyFormSubmitEvent,
} from './elements/reply-form/reply-form.events.js';
export type { SendReply } from './elements/reply-form/reply-host.js';
export {
  ReplyListReplyEvent,
  ReplyListErrorEvent,
  ReplyListReadyEvent,
} from './elements/reply-list/reply-list.events.js';
export type { ReplyListStatus } from './render/reply-list/reply-state.template.js';
export type { CustomNetwork } from './render/share-bar/custom-networks.js';
export { ShareBarShareEvent } from './elements/share-bar/share-bar.events.js';

export { availableLocales, registerLocale, type Locale } from './locales/index.js';

export type { Outcome, OutcomeStatus } from './replies/outcome.js';
export type { PublishedReply, Reply, ReplyThread, ParentReply } from './replies/reply.js';
export type { ReplyOrder } from './replies/thread-tree.js';
