import type { RichText } from '../article/types.js';

/** Names of the fields of a reply, as in WordPress. */
export const fieldNames = ['comment', 'author', 'email', 'url'] as const;
export type FieldName = (typeof fieldNames)[number];

/** Reply that a reader has written. */
export interface Reply extends Record<FieldName, string> {
  /** `id` of the parent reply; without it, the reply is to the article. */
  parent?: string;
  /** Values of widgets inside the form, such as a CAPTCHA token, by field name. */
  extra?: Record<string, string>;
}

/** Replies to one article at a service. */
export interface ReplyThread {
  /** Absolute URL that replies are sent to. */
  endpoint: string;
  /** Identifier of the article at the service. */
  id?: string;
  /** Title of the article, for services that store it with the first reply. */
  title?: string;
}

/** Reply that another one replies to. */
export interface ParentReply {
  /** Its `id` at the service. */
  id: string;
  /** Name of its author. */
  name?: string;
}

/** Published reply. Terms: schema.org's Comment. */
export interface PublishedReply {
  /** Its `id` at the service. */
  id: string;
  /** `id` of the parent reply. */
  parentItem?: string;
  /** Name of the author, and the URL of their page. */
  author?: { name: string; url?: string };
  /** ISO 8601 date and time. */
  datePublished?: string;
  /** Text of the reply. */
  text: RichText;
  /** URL of the reply. */
  url?: string;
  /** Whether it awaits moderation, so that only its author sees it. */
  awaitingApproval?: boolean;
}
