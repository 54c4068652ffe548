// Written by `npm run generate` from custom-elements.json.
import type {
  ArticleErrorEvent,
  ArticleHeader,
  ArticleHighlights,
  ArticleLinkClickEvent,
  ArticleLoadEvent,
  ArticleProvider,
  ArticleTerms,
  ArticleView,
  ArticleViewUnknownBlockEvent,
  BottomLineCallout,
  ReplyForm,
  ReplyFormChallengeEvent,
  ReplyFormOutcomeEvent,
  ReplyFormSubmitEvent,
  ReplyList,
  ReplyListErrorEvent,
  ReplyListReadyEvent,
  ReplyListReplyEvent,
  SectionBlock,
  ShareBar,
  ShareBarShareEvent,
} from '../index.js';
import type { Attribute, Settable } from './props.js';

/** Attributes of `article-header`. */
export interface ArticleHeaderAttributes {
  /** The article; as an attribute, JSON. Default: the provider's. */
  article?: Attribute<ArticleHeader['article']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleHeader['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ArticleHeader['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleHeader['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ArticleHeader['isolated']>;
}

/** Events that `article-header` announces, or lets through, by name. */
export interface ArticleHeaderEventMap {
  /** A block of an unknown kind is on screen as its fallback; has `block` and `slot`. */
  'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-highlights`. */
export interface ArticleHighlightsAttributes {
  /** The takeaways, one rich text each; as an attribute, JSON. Default: those of the provider's article. */
  highlights?: Attribute<ArticleHighlights['highlights']>;
  /** Heading. Default: “Highlights”, in the language of the interface. */
  heading?: Attribute<ArticleHighlights['heading']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleHighlights['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ArticleHighlights['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleHighlights['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ArticleHighlights['isolated']>;
}

/** Events that `article-highlights` announces, or lets through, by name. */
export interface ArticleHighlightsEventMap {
  /** A block of an unknown kind is on screen as its fallback; has `block` and `slot`. */
  'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-provider`. */
export interface ArticleProviderAttributes {
  /** Address of the article JSON. Fetched anew when it changes; a fetch under way is given up. */
  src?: Attribute<ArticleProvider['src']>;
  /** Subresource integrity metadata that the file at `src` must match. Source: HTML's `integrity`. */
  integrity?: Attribute<ArticleProvider['integrity']>;
  /** The article: an object, or JSON text; as an attribute, JSON. It goes before `src`, and `src` before JSON inside the element. Anything is taken; see `problems` for what was wrong with it. To change the article, set a new object; what in it are the same objects as before is shown as it was, and looked through for changes when the browser is idle. Where none was set, it is the article that is shown; `undefined` if that came from a server without its data. */
  article?: Attribute<ArticleProvider['article']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleProvider['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ArticleProvider['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleProvider['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ArticleProvider['isolated']>;
}

/** Events that `article-provider` announces, or lets through, by name. */
export interface ArticleProviderEventMap {
  /** There is an article; has `article` and `problems`. */
  'article-load': ArticleLoadEvent;
  /** The article could not be loaded; has `error`. */
  'article-error': ArticleErrorEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-terms`. */
export interface ArticleTermsAttributes {
  /** The terms; as an attribute, JSON. Default: those of the provider's article that `type` names. */
  terms?: Attribute<ArticleTerms['terms']>;
  /** Which terms: `categories` or `tags`. Default: `categories`. */
  type?: Attribute<ArticleTerms['type']>;
  /** Heading, without colon. Default: “Categories” or “Tags”, in the language of the interface. */
  heading?: Attribute<ArticleTerms['heading']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleTerms['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ArticleTerms['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleTerms['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ArticleTerms['isolated']>;
}

/** Events that `article-terms` announces, or lets through, by name. */
export interface ArticleTermsEventMap {
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-view`. */
export interface ArticleViewAttributes {
  /** Names of the share networks, in order, separated by spaces; all of them by default. See `share-bar`. */
  networks?: Attribute<ArticleView['networks']>;
  /** Name of an account at X that a post there names. See `share-bar`. */
  via?: Attribute<ArticleView['via']>;
  /** Hashtags for networks that have them, separated by spaces. See `share-bar`. */
  hashtags?: Attribute<ArticleView['hashtags']>;
  /** Networks that the library does not know; as an attribute, JSON. See `share-bar`. */
  'custom-networks'?: Attribute<ArticleView['customNetworks']>;
  /** Leaves the share controls out. */
  'without-share'?: Attribute<ArticleView['withoutShare']>;
  /** Leaves replies and reply form out. */
  'without-replies'?: Attribute<ArticleView['withoutReplies']>;
  /** Leaves the reply form out. */
  'without-reply-form'?: Attribute<ArticleView['withoutReplyForm']>;
  /** Does not keep a reply that was written and not sent. */
  'without-drafts'?: Attribute<ArticleView['withoutDrafts']>;
  /** Address of the article JSON. Fetched anew when it changes; a fetch under way is given up. */
  src?: Attribute<ArticleView['src']>;
  /** Subresource integrity metadata that the file at `src` must match. Source: HTML's `integrity`. */
  integrity?: Attribute<ArticleView['integrity']>;
  /** The article: an object, or JSON text; as an attribute, JSON. It goes before `src`, and `src` before JSON inside the element. Anything is taken; see `problems` for what was wrong with it. To change the article, set a new object; what in it are the same objects as before is shown as it was, and looked through for changes when the browser is idle. Where none was set, it is the article that is shown; `undefined` if that came from a server without its data. */
  article?: Attribute<ArticleView['article']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleView['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ArticleView['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleView['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ArticleView['isolated']>;
}

/** Events that `article-view` announces, or lets through, by name. */
export interface ArticleViewEventMap {
  /** An article is on screen; has `article` and `problems`. */
  'article-load': ArticleLoadEvent;
  /** The article could not be loaded; has `error`. */
  'article-error': ArticleErrorEvent;
  /** A block of an unknown kind is on screen as its fallback; has `block` and `slot`. */
  'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  /** Before sharing; cancelable; has `network` and `url`. */
  'share-bar-share': ShareBarShareEvent;
  /** Before a valid reply is sent; cancelable; has `reply` and `respondWith()`. */
  'reply-form-submit': ReplyFormSubmitEvent;
  /** What the widgets in the slot `challenge` prove is needed anew; has `waitUntil()`. */
  'reply-form-challenge': ReplyFormChallengeEvent;
  /** A reply was sent, or could not be; has `outcome`, `reply` and `thread`. `outcome.status` says what became of it. */
  'reply-form-outcome': ReplyFormOutcomeEvent;
  /** When its replies are on screen; has `count`. */
  'reply-list-ready': ReplyListReadyEvent;
  /** When its replies could not be loaded; has `error`. */
  'reply-list-error': ReplyListErrorEvent;
  /** Before the reply form is told what is answered; cancelable; has `reply`. */
  'reply-list-reply': ReplyListReplyEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `bottom-line-callout`. */
export interface BottomLineCalloutAttributes {
  /** The text; as an attribute, plain text or JSON. Default: the bottom line of the provider's article. */
  'bottom-line'?: Attribute<BottomLineCallout['bottomLine']>;
  /** Heading. Default: “Bottom Line”, in the language of the interface. */
  heading?: Attribute<BottomLineCallout['heading']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<BottomLineCallout['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<BottomLineCallout['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<BottomLineCallout['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<BottomLineCallout['isolated']>;
}

/** Events that `bottom-line-callout` announces, or lets through, by name. */
export interface BottomLineCalloutEventMap {
  /** A block of an unknown kind is on screen as its fallback; has `block` and `slot`. */
  'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `reply-form`. */
export interface ReplyFormAttributes {
  /** Address that takes the reply: `https:`, `http:` or relative. Default: that of the provider's article. */
  endpoint?: Attribute<ReplyForm['endpoint']>;
  /** Identifier of the article at the service, such as the number of a WordPress post. Default: the provider's article's. */
  thread?: Attribute<ReplyForm['thread']>;
  /** The service that takes the reply: `wordpress`, `json`, `isso`, `event` (the page, which hears `reply-form-submit`), or `form` (the browser posts the form). Of another, the form only says that it is not known. Default: that of the provider's article; `form` where `endpoint` is given. */
  service?: Attribute<ReplyForm['service']>;
  /** Names of the fields, in order, separated by spaces; an asterisk behind one makes it required. Default: `comment* author* email* url`. */
  fields?: Attribute<ReplyForm['fields']>;
  /** Says that no replies are taken, in place of the form. */
  closed?: Attribute<ReplyForm['closed']>;
  /** Does not keep what was written and not sent. */
  'without-drafts'?: Attribute<ReplyForm['withoutDrafts']>;
  /** Sends cookies with the reply, also to another site. */
  'with-credentials'?: Attribute<ReplyForm['withCredentials']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ReplyForm['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ReplyForm['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ReplyForm['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ReplyForm['isolated']>;
}

/** Events that `reply-form` announces, or lets through, by name. */
export interface ReplyFormEventMap {
  /** Before a valid reply is sent; cancelable; has `reply` and `respondWith()`. */
  'reply-form-submit': ReplyFormSubmitEvent;
  /** What the widgets in the slot `challenge` prove is needed anew; has `waitUntil()`. */
  'reply-form-challenge': ReplyFormChallengeEvent;
  /** A reply was sent, or could not be; has `outcome`, `reply` and `thread`. `outcome.status` says what became of it. */
  'reply-form-outcome': ReplyFormOutcomeEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `reply-list`. */
export interface ReplyListAttributes {
  /** The replies; as an attribute, JSON. They go before what a service has. Anything is taken; see `problems` for what was wrong with it. To change them, set a new list. */
  replies?: Attribute<ReplyList['replies']>;
  /** How many replies there are in all, where `replies` are only the first. Default: what the provider's article says. */
  total?: Attribute<ReplyList['total']>;
  /** The service that has the replies: `wordpress`, `json` or `isso`. Of one that is not known, the list says so. Default: that of the provider's article. */
  service?: Attribute<ReplyList['service']>;
  /** Address of the service: `https:`, `http:` or relative. Default: that which takes the provider's article's replies. */
  endpoint?: Attribute<ReplyList['endpoint']>;
  /** Identifier of the article at the service, such as the number of a WordPress post. Default: the provider's article's. */
  thread?: Attribute<ReplyList['thread']>;
  /** Which conversations come first: `oldest` or `newest`. Default: `oldest`. */
  order?: Attribute<ReplyList['order']>;
  /** Says that no replies are taken: there are no buttons to answer. */
  closed?: Attribute<ReplyList['closed']>;
  /** `id` of the form that takes answers, in the same document or shadow root, or of what it is in. Default: the first form of a `reply-form` or `article-view` there that sends to the list's service and article, or else in the same provider. */
  'form-id'?: Attribute<ReplyList['formId']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ReplyList['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ReplyList['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ReplyList['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ReplyList['isolated']>;
}

/** Events that `reply-list` announces, or lets through, by name. */
export interface ReplyListEventMap {
  /** When replies are on screen; has `count`. */
  'reply-list-ready': ReplyListReadyEvent;
  /** When they could not be loaded; has `error`. */
  'reply-list-error': ReplyListErrorEvent;
  /** Before the reply form is told what is answered; cancelable; has `reply`. */
  'reply-list-reply': ReplyListReplyEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `section-block`. */
export interface SectionBlockAttributes {
  /** The section; as an attribute, JSON. Default: the one that `index` names. */
  section?: Attribute<SectionBlock['section']>;
  /** Which section of the provider's article to show, counted from 0. Default: 0. */
  index?: Attribute<SectionBlock['index']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<SectionBlock['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<SectionBlock['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<SectionBlock['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<SectionBlock['isolated']>;
}

/** Events that `section-block` announces, or lets through, by name. */
export interface SectionBlockEventMap {
  /** A block of an unknown kind is on screen as its fallback; has `block` and `slot`. */
  'article-view-unknown-block': ArticleViewUnknownBlockEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `share-bar`. */
export interface ShareBarAttributes {
  /** Absolute address to share: `https:` or `http:`. Default: the canonical address of the provider's article. */
  url?: Attribute<ShareBar['url']>;
  /** Headline to share with it. Default: that of the provider's article. */
  headline?: Attribute<ShareBar['headline']>;
  /** Names of the networks, in order, separated by spaces: `email`, `whatsapp`, `facebook`, `x`, `bluesky`, `threads`, `mastodon`, `linkedin`, `reddit`, `telegram`. Default: all of them. */
  networks?: Attribute<ShareBar['networks']>;
  /** Name of an account at X, with or without `@`: a post there says `via` it. */
  via?: Attribute<ShareBar['via']>;
  /** Hashtags for networks that have them, separated by spaces or commas, with or without `#`. Those for which there is no room are left out. */
  hashtags?: Attribute<ShareBar['hashtags']>;
  /** Networks that the library does not know, each with `name`, `label`, `url` and perhaps `icon`; as an attribute, JSON. `networks` chooses them as it does the others; without it they come last. What cannot be used is left out. */
  'custom-networks'?: Attribute<ShareBar['customNetworks']>;
  /** Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ShareBar['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  'heading-level'?: Attribute<ShareBar['headingLevel']>;
  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ShareBar['newTab']>;
  /** Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it a place with an element around it. */
  isolated?: Attribute<ShareBar['isolated']>;
}

/** Events that `share-bar` announces, or lets through, by name. */
export interface ShareBarEventMap {
  /** Before sharing; cancelable; has `network` and `url`. */
  'share-bar-share': ShareBarShareEvent;
  /** A link is pressed; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** What can be said of each element, by tag. */
export interface Elements {
  /** Headline, byline and lead image. */
  'article-header': {
    element: ArticleHeader;
    properties: Settable<ArticleHeader, 'article' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'>;
    attributes: ArticleHeaderAttributes;
    events: ArticleHeaderEventMap;
  };

  /** The key takeaways. */
  'article-highlights': {
    element: ArticleHighlights;
    properties: Settable<
      ArticleHighlights,
      'highlights' | 'heading' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'
    >;
    attributes: ArticleHighlightsAttributes;
    events: ArticleHighlightsEventMap;
  };

  /** Gives an article to the elements inside it. */
  'article-provider': {
    element: ArticleProvider;
    properties: Settable<
      ArticleProvider,
      'src' | 'integrity' | 'article' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'
    >;
    attributes: ArticleProviderAttributes;
    events: ArticleProviderEventMap;
  };

  /** Categories or tags. */
  'article-terms': {
    element: ArticleTerms;
    properties: Settable<
      ArticleTerms,
      'terms' | 'type' | 'heading' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'
    >;
    attributes: ArticleTermsAttributes;
    events: ArticleTermsEventMap;
  };

  /** The whole article. */
  'article-view': {
    element: ArticleView;
    properties: Settable<
      ArticleView,
      | 'networks'
      | 'via'
      | 'hashtags'
      | 'customNetworks'
      | 'withoutShare'
      | 'withoutReplies'
      | 'withoutReplyForm'
      | 'withoutDrafts'
      | 'inReplyTo'
      | 'src'
      | 'integrity'
      | 'article'
      | 'locale'
      | 'headingLevel'
      | 'newTab'
      | 'isolated'
    >;
    attributes: ArticleViewAttributes;
    events: ArticleViewEventMap;
  };

  /** The closing callout. */
  'bottom-line-callout': {
    element: BottomLineCallout;
    properties: Settable<
      BottomLineCallout,
      'bottomLine' | 'heading' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'
    >;
    attributes: BottomLineCalloutAttributes;
    events: BottomLineCalloutEventMap;
  };

  /** The reply form. */
  'reply-form': {
    element: ReplyForm;
    properties: Settable<
      ReplyForm,
      | 'endpoint'
      | 'thread'
      | 'service'
      | 'fields'
      | 'closed'
      | 'withoutDrafts'
      | 'withCredentials'
      | 'inReplyTo'
      | 'send'
      | 'locale'
      | 'headingLevel'
      | 'newTab'
      | 'isolated'
    >;
    attributes: ReplyFormAttributes;
    events: ReplyFormEventMap;
  };

  /** The replies. */
  'reply-list': {
    element: ReplyList;
    properties: Settable<
      ReplyList,
      | 'replies'
      | 'total'
      | 'service'
      | 'endpoint'
      | 'thread'
      | 'order'
      | 'closed'
      | 'formId'
      | 'locale'
      | 'headingLevel'
      | 'newTab'
      | 'isolated'
    >;
    attributes: ReplyListAttributes;
    events: ReplyListEventMap;
  };

  /** One section. */
  'section-block': {
    element: SectionBlock;
    properties: Settable<
      SectionBlock,
      'section' | 'index' | 'locale' | 'headingLevel' | 'newTab' | 'isolated'
    >;
    attributes: SectionBlockAttributes;
    events: SectionBlockEventMap;
  };

  /** Share controls. */
  'share-bar': {
    element: ShareBar;
    properties: Settable<
      ShareBar,
      | 'url'
      | 'headline'
      | 'networks'
      | 'via'
      | 'hashtags'
      | 'customNetworks'
      | 'locale'
      | 'headingLevel'
      | 'newTab'
      | 'isolated'
    >;
    attributes: ShareBarAttributes;
    events: ShareBarEventMap;
  };
}
