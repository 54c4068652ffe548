// Written by `npm run generate` from custom-elements.json.
import type {
  ArticleChangeEvent,
  ArticleCustomBlockEvent,
  ArticleErrorEvent,
  ArticleHeader,
  ArticleHighlights,
  ArticleLinkClickEvent,
  ArticleLoadEvent,
  ArticleLoadStartEvent,
  ArticleProvider,
  ArticleTerms,
  ArticleView,
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
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleHeader['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ArticleHeader['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleHeader['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ArticleHeader['isolated']>;
}

/** Events of `article-header` by name, including those that bubble from elements inside it. */
export interface ArticleHeaderEventMap {
  /** Dispatched when a block of an unknown type has been rendered as its fallback; has `block`, `key` and `slot`. */
  'article-custom-block': ArticleCustomBlockEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-highlights`. */
export interface ArticleHighlightsAttributes {
  /** Takeaways, each a rich text; as an attribute, JSON. Default: those of the provider's article. */
  highlights?: Attribute<ArticleHighlights['highlights']>;
  /** Heading. Default: “Highlights”, in the language of the interface. */
  heading?: Attribute<ArticleHighlights['heading']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleHighlights['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ArticleHighlights['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleHighlights['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ArticleHighlights['isolated']>;
}

/** Events of `article-highlights` by name, including those that bubble from elements inside it. */
export interface ArticleHighlightsEventMap {
  /** Dispatched when a block of an unknown type has been rendered as its fallback; has `block`, `key` and `slot`. */
  'article-custom-block': ArticleCustomBlockEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-provider`. */
export interface ArticleProviderAttributes {
  /** URL of the article JSON. A change fetches the article again and aborts a pending request. */
  src?: Attribute<ArticleProvider['src']>;
  /** Subresource integrity metadata of the file at `src`. Source: HTML's `integrity`. */
  integrity?: Attribute<ArticleProvider['integrity']>;
  /** The article: an object, or JSON text; as an attribute, JSON. Takes precedence over `src`, which takes precedence over JSON inside the element. Accepts any value; `problems` lists what is wrong with it. To change the article, set a new object and replace every section, block and field that differs: only new objects are rendered again. If it has not been set, returns the article that is rendered, or `undefined` if a server rendered it without its data. */
  article?: Attribute<ArticleProvider['article']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleProvider['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ArticleProvider['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleProvider['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ArticleProvider['isolated']>;
}

/** Events of `article-provider` by name, including those that bubble from elements inside it. */
export interface ArticleProviderEventMap {
  /** Dispatched when a request for the article begins; has `src`. */
  'article-loadstart': ArticleLoadStartEvent;
  /** Dispatched when an article is available; has `article` and `problems`. */
  'article-load': ArticleLoadEvent;
  /** Dispatched after `article-load` when the article replaces another; has `article` and `problems`. */
  'article-change': ArticleChangeEvent;
  /** Dispatched when the article could not be loaded; has `error`. */
  'article-error': ArticleErrorEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-terms`. */
export interface ArticleTermsAttributes {
  /** The terms; as an attribute, JSON. Default: those of the provider's article, by `type`. */
  terms?: Attribute<ArticleTerms['terms']>;
  /** Terms to show: `categories` or `tags`. Default: `categories`. */
  type?: Attribute<ArticleTerms['type']>;
  /** Heading, without a colon. Default: “Categories” or “Tags”, in the language of the interface. */
  heading?: Attribute<ArticleTerms['heading']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleTerms['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ArticleTerms['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleTerms['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ArticleTerms['isolated']>;
}

/** Events of `article-terms` by name, including those that bubble from elements inside it. */
export interface ArticleTermsEventMap {
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `article-view`. */
export interface ArticleViewAttributes {
  /** Names of the share networks, in order, separated by spaces. Default: all of them. See `share-bar`. */
  networks?: Attribute<ArticleView['networks']>;
  /** Name of the X account to mention in posts to X. See `share-bar`. */
  via?: Attribute<ArticleView['via']>;
  /** Hashtags for networks that support them, separated by spaces or commas. See `share-bar`. */
  hashtags?: Attribute<ArticleView['hashtags']>;
  /** Additional networks; as an attribute, JSON. See `share-bar`. */
  'custom-networks'?: Attribute<ArticleView['customNetworks']>;
  /** Hides the share controls. */
  'without-share'?: Attribute<ArticleView['withoutShare']>;
  /** Hides the replies and the reply form. */
  'without-replies'?: Attribute<ArticleView['withoutReplies']>;
  /** Hides the reply form. */
  'without-reply-form'?: Attribute<ArticleView['withoutReplyForm']>;
  /** Does not store unsent replies in the browser. */
  'without-drafts'?: Attribute<ArticleView['withoutDrafts']>;
  /** URL of the article JSON. A change fetches the article again and aborts a pending request. */
  src?: Attribute<ArticleView['src']>;
  /** Subresource integrity metadata of the file at `src`. Source: HTML's `integrity`. */
  integrity?: Attribute<ArticleView['integrity']>;
  /** The article: an object, or JSON text; as an attribute, JSON. Takes precedence over `src`, which takes precedence over JSON inside the element. Accepts any value; `problems` lists what is wrong with it. To change the article, set a new object and replace every section, block and field that differs: only new objects are rendered again. If it has not been set, returns the article that is rendered, or `undefined` if a server rendered it without its data. */
  article?: Attribute<ArticleView['article']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ArticleView['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ArticleView['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ArticleView['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ArticleView['isolated']>;
}

/** Events of `article-view` by name, including those that bubble from elements inside it. */
export interface ArticleViewEventMap {
  /** Dispatched when a request for the article begins; has `src`. */
  'article-loadstart': ArticleLoadStartEvent;
  /** Dispatched when an article has been rendered; has `article` and `problems`. */
  'article-load': ArticleLoadEvent;
  /** Dispatched after `article-load` when the article replaces another; has `article` and `problems`. */
  'article-change': ArticleChangeEvent;
  /** Dispatched when the article could not be loaded; has `error`. */
  'article-error': ArticleErrorEvent;
  /** Dispatched when a block of an unknown type has been rendered as its fallback; has `block`, `key` and `slot`. */
  'article-custom-block': ArticleCustomBlockEvent;
  /** Dispatched before the article is shared; cancelable; has `network` and `url`. */
  'share-bar-share': ShareBarShareEvent;
  /** Dispatched before a valid reply is sent; cancelable; has `reply` and `respondWith()`. */
  'reply-form-submit': ReplyFormSubmitEvent;
  /** Dispatched before a reply is sent again if the widgets in the `challenge` slot have to be renewed; has `waitUntil()`. */
  'reply-form-challenge': ReplyFormChallengeEvent;
  /** Dispatched when the outcome of a reply is known; has `outcome`, `reply` and `thread`. See `OutcomeStatus` for the values of `outcome.status`. */
  'reply-form-outcome': ReplyFormOutcomeEvent;
  /** Dispatched when the replies have been rendered; has `count`. */
  'reply-list-ready': ReplyListReadyEvent;
  /** Dispatched when the replies could not be loaded; has `error`. */
  'reply-list-error': ReplyListErrorEvent;
  /** Dispatched before the reply form is set to reply to another reply; cancelable; has `reply`. */
  'reply-list-reply': ReplyListReplyEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `bottom-line-callout`. */
export interface BottomLineCalloutAttributes {
  /** Text of the callout; as an attribute, plain text or JSON. Default: the bottom line of the provider's article. */
  'bottom-line'?: Attribute<BottomLineCallout['bottomLine']>;
  /** Heading. Default: “Bottom Line”, in the language of the interface. */
  heading?: Attribute<BottomLineCallout['heading']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<BottomLineCallout['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<BottomLineCallout['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<BottomLineCallout['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<BottomLineCallout['isolated']>;
}

/** Events of `bottom-line-callout` by name, including those that bubble from elements inside it. */
export interface BottomLineCalloutEventMap {
  /** Dispatched when a block of an unknown type has been rendered as its fallback; has `block`, `key` and `slot`. */
  'article-custom-block': ArticleCustomBlockEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `reply-form`. */
export interface ReplyFormAttributes {
  /** URL that the reply is sent to: `https:`, `http:` or relative. Default: that of the provider's article. */
  endpoint?: Attribute<ReplyForm['endpoint']>;
  /** Identifier of the article at the service, such as a WordPress post ID. Default: that of the provider's article. */
  thread?: Attribute<ReplyForm['thread']>;
  /** Service that the reply is sent to: `wordpress`, `json`, `isso`, `event` (the page handles `reply-form-submit`), or `form` (the browser posts the form). For an unknown service, the form shows only an error message. Default: that of the provider's article; `form` if `endpoint` is set. */
  service?: Attribute<ReplyForm['service']>;
  /** Names of the fields, in order, separated by spaces; a trailing asterisk makes a field required. Default: `comment* author* email* url`. */
  fields?: Attribute<ReplyForm['fields']>;
  /** Shows a message that replies are closed instead of the form. */
  closed?: Attribute<ReplyForm['closed']>;
  /** Does not store unsent replies in the browser. */
  'without-drafts'?: Attribute<ReplyForm['withoutDrafts']>;
  /** Sends cookies with the reply, even to another site. */
  'with-credentials'?: Attribute<ReplyForm['withCredentials']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ReplyForm['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ReplyForm['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ReplyForm['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ReplyForm['isolated']>;
}

/** Events of `reply-form` by name, including those that bubble from elements inside it. */
export interface ReplyFormEventMap {
  /** Dispatched before a valid reply is sent; cancelable; has `reply` and `respondWith()`. */
  'reply-form-submit': ReplyFormSubmitEvent;
  /** Dispatched before a reply is sent again if the widgets in the `challenge` slot have to be renewed; has `waitUntil()`. */
  'reply-form-challenge': ReplyFormChallengeEvent;
  /** Dispatched when the outcome of a reply is known; has `outcome`, `reply` and `thread`. See `OutcomeStatus` for the values of `outcome.status`. */
  'reply-form-outcome': ReplyFormOutcomeEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `reply-list`. */
export interface ReplyListAttributes {
  /** The replies; as an attribute, JSON. Takes precedence over replies from a service. Accepts any value; `problems` lists what is wrong with it. To change the replies, set a new list. */
  replies?: Attribute<ReplyList['replies']>;
  /** Total number of replies, if `replies` has only the first of them. Default: that of the provider's article. */
  total?: Attribute<ReplyList['total']>;
  /** Service that the replies are loaded from: `wordpress`, `json` or `isso`. For an unknown service, the list shows an error message. Default: that of the provider's article. */
  service?: Attribute<ReplyList['service']>;
  /** URL of the service: `https:`, `http:` or relative. Default: the reply endpoint of the provider's article. */
  endpoint?: Attribute<ReplyList['endpoint']>;
  /** Identifier of the article at the service, such as a WordPress post ID. Default: that of the provider's article. */
  thread?: Attribute<ReplyList['thread']>;
  /** Order of the conversations: `oldest` or `newest` first. Default: `oldest`. */
  order?: Attribute<ReplyList['order']>;
  /** Hides the reply buttons, since replies are closed. */
  closed?: Attribute<ReplyList['closed']>;
  /** `id` of the reply form, or of an element that contains it, in the same document or shadow root. Default: the first form of a `reply-form` or `article-view` there that sends to the list's service and article, or else one in the same provider. */
  'form-id'?: Attribute<ReplyList['formId']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ReplyList['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ReplyList['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ReplyList['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ReplyList['isolated']>;
}

/** Events of `reply-list` by name, including those that bubble from elements inside it. */
export interface ReplyListEventMap {
  /** Dispatched when the replies have been rendered; has `count`. */
  'reply-list-ready': ReplyListReadyEvent;
  /** Dispatched when the replies could not be loaded; has `error`. */
  'reply-list-error': ReplyListErrorEvent;
  /** Dispatched before the reply form is set to reply to another reply; cancelable; has `reply`. */
  'reply-list-reply': ReplyListReplyEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `section-block`. */
export interface SectionBlockAttributes {
  /** The section; as an attribute, JSON. Default: the section at `index` in the provider's article. */
  section?: Attribute<SectionBlock['section']>;
  /** Zero-based index of the section in the provider's article. Default: 0. */
  index?: Attribute<SectionBlock['index']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<SectionBlock['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<SectionBlock['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<SectionBlock['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<SectionBlock['isolated']>;
}

/** Events of `section-block` by name, including those that bubble from elements inside it. */
export interface SectionBlockEventMap {
  /** Dispatched when a block of an unknown type has been rendered as its fallback; has `block`, `key` and `slot`. */
  'article-custom-block': ArticleCustomBlockEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Attributes of `share-bar`. */
export interface ShareBarAttributes {
  /** Absolute URL to share: `https:` or `http:`. Default: the canonical URL of the provider's article. */
  url?: Attribute<ShareBar['url']>;
  /** Headline to share with the URL. Default: that of the provider's article. */
  headline?: Attribute<ShareBar['headline']>;
  /** Names of the share networks, in order, separated by spaces: `email`, `whatsapp`, `facebook`, `x`, `bluesky`, `threads`, `mastodon`, `linkedin`, `reddit`, `telegram`. Default: all of them. */
  networks?: Attribute<ShareBar['networks']>;
  /** Name of the X account to mention in posts to X (“via”), with or without `@`. */
  via?: Attribute<ShareBar['via']>;
  /** Hashtags for networks that support them, separated by spaces or commas, with or without `#`. Hashtags that exceed a network's length limit are left out. */
  hashtags?: Attribute<ShareBar['hashtags']>;
  /** Additional networks, each with `name`, `label`, `url` and an optional `icon`; as an attribute, JSON. They can be listed in `networks`; without it they come last. Invalid ones are ignored. */
  'custom-networks'?: Attribute<ShareBar['customNetworks']>;
  /** Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or the nearest `lang`. */
  locale?: Attribute<ShareBar['locale']>;
  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of `share-bar` and `article-terms` are headings only if it is set. */
  'heading-level'?: Attribute<ShareBar['headingLevel']>;
  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  'new-tab'?: Attribute<ShareBar['newTab']>;
  /** Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an element around it. */
  isolated?: Attribute<ShareBar['isolated']>;
}

/** Events of `share-bar` by name, including those that bubble from elements inside it. */
export interface ShareBarEventMap {
  /** Dispatched before the article is shared; cancelable; has `network` and `url`. */
  'share-bar-share': ShareBarShareEvent;
  /** Dispatched when a link is clicked; cancelable; has `link`, `href` and `kind`. */
  'article-link-click': ArticleLinkClickEvent;
}

/** Types of each element, by tag. */
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

  /** Provides an article to the elements inside it. */
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

  /** The complete article. */
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
