import type { RichText } from '../article/types.js';

/** The fields of a reply, by the names WordPress gives them. */
export const fieldNames = ['comment', 'author', 'email', 'url'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a reader wrote. */
export interface Reply extends Record<FieldName, string> {
  /** `id` of the reply that it answers; without one it answers the article. */
  parent?: string;
  /** What widgets inside the form gave, such as a token that proves a human, by the names of their fields. */
  extra?: Record<string, string>;
}

/** The replies to one article at a service. */
export interface ReplyThread {
  /** Absolute address that takes replies. */
  endpoint: string;
  /** Identifier of the article at the service. */
  id?: string;
  /** The article's title, where the service keeps it with the first reply. */
  title?: string;
}

/** The reply that another answers. */
export interface ParentReply {
  /** Its `id` at the service. */
  id: string;
  /** Its author. */
  name?: string;
}

/** A reply as it is shown. Terms: schema.org's Comment. */
export interface PublishedReply {
  /** Its `id` at the service. */
  id: string;
  /** `id` of the reply that it answers. */
  parentItem?: string;
  /** Who wrote it, by name, and the address of a page of theirs. */
  author?: { name: string; url?: string };
  /** ISO 8601 date and time. */
  datePublished?: string;
  /** What it says. */
  text: RichText;
  /** Address of the reply itself. */
  url?: string;
  /** Only its author sees it yet. */
  awaitingApproval?: boolean;
}
