import { safeUrl } from '../../article/url.js';
import type { PublishedReply } from '../../replies/reply.js';
import { richText } from '../rich-text/rich-text.template.js';
import { defaults, type ElementDefinition } from '../definition.js';
import {
  givenReplies,
  replyListElement,
  type ReplyListData,
  type ReplyListSettings,
} from './reply-list.template.js';

/** Properties of `reply-list`. */
export interface ReplyListProps extends ReplyListSettings {
  replies?: PublishedReply[];
  endpoint?: string;
  thread?: string;
  formId?: string;
}

/** Definition of `reply-list`. In browsers, its controller adds the replies of the service and the reader's own. */
export const replyListDefinition: ElementDefinition<ReplyListProps, ReplyListData> = {
  ...defaults,
  tag: 'reply-list',
  data: (props, { article }) => (props.replies ? givenReplies(props.replies, props, article) : undefined),
  render: (data, _props, contextFor) => replyListElement(data, contextFor, richText),
  base: ({ endpoint }, { article }) => (article?.url ? undefined : safeUrl(endpoint, 'media')),
  attributes: ({ total, service, endpoint, thread, order, closed, formId }) => ({
    total,
    service,
    endpoint,
    thread,
    order,
    closed,
    'form-id': formId,
  }),
};
