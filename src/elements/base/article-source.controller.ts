import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { parseJson } from '../../article/json.js';
import { parseArticle, type ParsedArticle } from '../../article/parse.js';
import type { Article } from '../../article/types.js';
import { absoluteUrl } from '../../article/url.js';
import { renderedFingerprint } from '../../dom/declarative-shadow-root.js';
import { documentUrl } from '../../dom/document-url.js';
import { isServer } from '../../dom/is-server.js';
import { hasStandIn } from '../../dom/light-children.js';
import { ArticleRequest } from './article-request.js';
import { ArticleState, type ArticleEvents } from './article-state.js';
import { JsonScript } from './json-script.js';
import { LoadError } from './load-article.js';
import type { ServerMarkup } from './server-markup.controller.js';

type Host = ReactiveElement & { src?: string | undefined; integrity?: string | undefined };

/** Placeholder for an expired server-rendered article without data. Its headline is not shown. */
const expired = (language = ''): ParsedArticle => ({
  problems: [],
  article: {
    ...{ version: 1, url: '', headline: '…', inLanguage: language, datePublished: '', sections: [] },
    syndication: { attribution: '', expires: 'now' },
  },
});

interface Options extends ArticleEvents {
  markup: ServerMarkup;
  /** Article of the nearest provider. */
  provided: () => Article | undefined;
  /** Notifies the page that a request for the article has begun. */
  dispatchLoadStart: (src: string) => void;
}

/**
 * Chooses the source of an element's article, in this order: the `article` property, `src`, JSON inside the element, a
 * provider.
 */
export class ArticleSource implements ReactiveController {
  /** Article that the page has set, unparsed. */
  given?: unknown;
  readonly state: ArticleState;
  readonly #host: Host;
  readonly #options: Options;
  readonly #script: JsonScript;
  readonly #request = new ArticleRequest();
  /** Inputs that the article was last resolved from: the settings, the provider's article, and the JSON. */
  #settings?: unknown[];
  #provided?: Article | undefined;
  #json?: string | undefined;
  #ofServer?: ParsedArticle | undefined;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    this.state = new ArticleState(host, options, () => options.markup.isShown);
    this.#script = new JsonScript(host, this.#scriptChanged);
    options.markup.receiver = this;
    host.addController(this);
  }

  /** The rendered article; `undefined` if a server rendered it. */
  get article(): Article | undefined {
    return this.state.parsed?.article;
  }

  /** The rendered article, including one that a server rendered with its data. */
  get known(): Article | undefined {
    return this.article ?? this.#served?.article;
  }

  /** Absolute URL that the article's relative URLs are resolved against. */
  get base(): string | undefined {
    return absoluteUrl(this.article?.url) ?? absoluteUrl(this.#host.src, documentUrl());
  }

  /** Resolves when the request has ended; `undefined` if none is pending. */
  get loading(): Promise<void> | undefined {
    return this.#request.loading;
  }

  hostConnected(): void {
    const { hasUpdated, src } = this.#host;
    if (!this.#hasSource) this.#script.watch();
    if (hasUpdated && src && this.state.status === 'loading') this.#load(src);
    else if (hasUpdated) this.#scriptChanged();
    // Content that needs no request is rendered as soon as the element is connected.
    else if (this.#isGiven || !(src || this.#options.markup.isShown || !this.#script.text)) this.#resolve();
  }

  hostDisconnected(): void {
    this.#script.unwatch();
    this.#request.stop();
  }

  /** Fetches the article again. */
  reload(): void {
    if (this.#host.src) this.#load(this.#host.src);
  }

  /** Checks before each update of the host whether the source has changed. */
  update(): void {
    const settings = [this.given, this.#host.src, this.#host.integrity];
    const isSame = settings.every((setting, index) => this.#settings && setting === this.#settings[index]);
    const isOfProvider = !this.#hasSource && this.article === this.#provided;
    if (!isSame || (isOfProvider && this.#options.provided() !== this.#provided)) this.#resolve();
    if (isServer) this.#options.markup.mark();
    else if (!this.#hasSource) this.#script.watch();
  }

  /** Parses the data of a server-rendered article, if the page has it, so that the article can be rendered again. */
  readMarkup(): void {
    this.state.parsed ??= this.#served;
  }

  /**
   * Decides what to show after the terms of server-rendered content have changed: the page's data, the file at `src`, or
   * only the reason why nothing is shown.
   */
  refresh(): void {
    const { src, renderRoot } = this.#host;
    if (this.#served || !(src || renderRoot.querySelector('.article'))) return this.readMarkup();
    if (src) return this.#load(src);
    this.state.parsed = expired(this.#options.markup.language);
  }

  /** Accepts markup that a server sends later, unless the page has set an article. */
  acceptsMarkup(): boolean {
    if (!this.#isGiven) this.#keep();
    return !this.#isGiven;
  }

  hasOtherContent(): boolean {
    if (this.#isGiven) return false;
    const { src } = this.#host;
    const json = this.#script.text;
    if (json || !src) this.#showJson(json);
    else this.#load(src);
    return Boolean(json) || (!src && hasStandIn(this.#host));
  }

  get #isGiven(): boolean {
    return this.given !== undefined && this.given !== null;
  }

  get #hasSource(): boolean {
    return Boolean(this.given ?? this.#host.src);
  }

  #resolve(): void {
    const { hasUpdated, src, integrity } = this.#host;
    const { markup, provided } = this.#options;
    this.#settings = [this.given, src, integrity];
    this.#provided = provided();
    if (this.#isGiven) return this.#show(this.given);
    if (isServer) return;
    if (!hasUpdated && markup.isShown && this.#keepsMarkup) return this.#keep();
    if (src) return this.#load(src);
    const json = this.#script.text;
    if (json || !this.#provided) return this.#showJson(json);
    this.state.showParsed({ article: this.#provided, problems: [] });
  }

  /**
   * Whether the server's markup is the article, even if `src` is set, so that it need not be fetched again. A copy of a
   * client-rendered element has no hash: it is the article if there is no better source.
   */
  get #keepsMarkup(): boolean {
    const { src, renderRoot } = this.#host;
    const isCopy = renderedFingerprint(this.#host) === null;
    if (isCopy && (src || !renderRoot.querySelector('.article'))) return false;
    return !this.#script.isOfPage;
  }

  /** Data of the server-rendered article. */
  get #served(): ParsedArticle | undefined {
    const json = this.#options.markup.isShown && this.#script.text;
    if (!json) return undefined;
    try {
      return (this.#ofServer ??= parseArticle(parseJson(json)));
    } catch {
      return undefined;
    }
  }

  #keep(): void {
    this.#request.stop();
    this.#ofServer = this.#json = undefined;
    this.state.keep(() => this.#served?.article);
  }

  #load(src: string): void {
    this.state.load();
    this.#request.start(src, this.#host.integrity, {
      started: () => this.#options.dispatchLoadStart(src),
      done: (content) => {
        if (content instanceof Error) this.state.fail(content);
        else this.state.show(content ?? {});
      },
    });
  }

  /** Handles JSON that arrives late or changes. Removing the JSON leaves the article in place. */
  readonly #scriptChanged = (): void => {
    if (this.#hasSource || (this.#options.markup.isShown && this.#script.isOfServer)) return;
    const json = this.#script.text;
    if (json && json !== this.#json) this.#showJson(json);
  };

  #showJson(json: string | undefined): void {
    try {
      this.#show(json && parseJson(json));
    } catch {
      this.#request.stop();
      this.state.fail(new LoadError('The script inside the element does not contain JSON.'));
    }
    this.#json = json;
  }

  #show(input: unknown): void {
    this.#request.stop();
    if (input !== undefined) this.#recognizeMarkup();
    this.state.show(input);
  }

  /** Lets the server's markup be updated in place when another article is set. */
  #recognizeMarkup(): void {
    const { markup } = this.#options;
    if (!markup.isShown || this.state.parsed || !this.#host.hasUpdated) return;
    this.state.parsed = this.#served;
    markup.recognize();
  }
}
