import { defaults, type ElementDefinition } from '../definition.js';
import {
  replyFormData,
  replyFormElement,
  type ReplyFormData,
  type ReplyFormSettings,
} from './reply-form.template.js';

export const replyFormDefinition: ElementDefinition<ReplyFormSettings, ReplyFormData> = {
  ...defaults,
  tag: 'reply-form',
  data: (props, { article, articleUrl }) => replyFormData(props, article, articleUrl),
  render: (data, _props, contextFor) => replyFormElement(data, contextFor),
  attributes: ({ endpoint, thread, service, fields, closed }) => ({
    endpoint,
    thread,
    service,
    fields,
    closed,
  }),
};
