import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { isServer } from '../../dom/is-server.js';
import { hasContent } from '../../article/visibility.js';
import { parseJson } from '../../article/json.js';
import { parseArticle, parseCached, type ParsedArticle } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { isPlainAddress } from '../../article/url.js';
import { ArticleChangeEvent, ArticleLoadStartEvent } from './article-events.js';
import { jsonAttribute } from './json-attribute.js';
import { loadArticle, LoadError } from './load-article.js';
import { pageAddress } from '../../dom/document-url.js';
import { renderedFingerprint } from '../../dom/declarative-shadow-root.js';
import { TextElement } from './text-element.js';

/** Where an element's article stands. */
export type ArticleStatus = 'empty' | 'loading' | 'ready' | 'error';

/** An attribute that is empty holds no article. */
const articleAttribute = {
  fromAttribute: (text: string | null): unknown => jsonAttribute.fromAttribute(text || null),
};

/** An element that is given an article: as an object, at an address, or as JSON inside it. */
export abstract class ArticleSourceElement extends TextElement {
  /** Address of the article JSON. Fetched anew when it changes; a fetch under way is given up. */
  @property() src?: string;

  /** Subresource integrity metadata that the file at `src` must match. Source: HTML's `integrity`. */
  @property() integrity?: string;

  /**
   * The article: an object, or JSON text; as an attribute, JSON. It goes before `src`, and `src` before JSON inside the element. Anything is
   * taken; see `problems` for what was wrong with it. To change the article, set a new object, in which what changes is a new object,
   * too: sections, blocks and fields that are the same objects as before show what they showed. Where none was set, it is the
   * article that is shown; `undefined` if that came from a server without its data.
   */
  @property({ converter: articleAttribute, noAccessor: true })
  get article(): unknown {
    // Lit reads all properties before the first update: to read what a server wrote takes a while.
    if (this.#given !== undefined || !this.hasUpdated) return this.#given;
    return (this.#reading ?? this.#servedReading)?.article;
  }

  set article(article: unknown) {
    const before = this.#given;
    this.#given = article;
    this.requestUpdate('article', before, undefined, true, article);
  }

  /**
   * Where the article stands: `empty`, `loading`, `ready` or `error`.
   *
   * @readonly
   */
  status: ArticleStatus = 'empty';

  /**
   * What is not as the format says in the article that is shown.
   *
   * @readonly
   */
  problems: Problem[] = [];

  /**
   * Why the article could not be loaded.
   *
   * @readonly
   */
  error?: Error;

  #given?: unknown;
  #reading?: ParsedArticle;
  #served?: ParsedArticle | undefined;
  /** Whether the page has been told of an article. */
  #hasLoaded = false;
  #shownJson?: string;
  #fetch?: AbortController;
  #arrival?: Promise<void>;
  #inside?: MutationObserver;

  override connectedCallback(): void {
    const { hasUpdated } = this;
    super.connectedCallback();
    if (!this.#hasSource) this.#watchInside();
    if (!hasUpdated) return;
    if (this.src && this.status === 'loading') this.#load(this.src);
    else this.#insideChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inside?.disconnect();
    this.#inside = undefined;
    document.removeEventListener('DOMContentLoaded', this.#insideChanged);
    this.#fetch?.abort();
  }

  /** Fetches `src` again. */
  reload(): void {
    if (this.src) this.#load(this.src);
  }

  protected override given(name: PropertyKey): unknown {
    return name === 'article' ? this.#given : super.given(name);
  }

  protected override get shownArticle(): Article | undefined {
    return this.#reading?.article;
  }

  protected override get base(): string | undefined {
    return absolute(this.#reading?.article.url) ?? absolute(this.src, pageAddress());
  }

  protected override get takesContext(): boolean {
    return false;
  }

  protected override get isGiven(): boolean {
    return this.#isGiven || !(this.src || this.isServed || !this.#jsonInside());
  }

  /** Tells the page that there is an article. What a server rendered is read when somebody asks for it. */
  protected abstract dispatchLoad(read: () => Article | undefined, problems: Problem[]): void;

  /** Tells the page that the article could not be loaded. */
  protected abstract dispatchError(error: Error): void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('article') || changed.has('src') || changed.has('integrity'))
      this.#take();
    if (isServer) this.markAsServed();
    else if (!this.#hasSource) this.#watchInside();
  }

  /** Resolves when the article is on screen, or its absence is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#arrival) {
      await this.#arrival;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** JSON that came late, or changed. JSON that went leaves the article on screen. */
  readonly #insideChanged = (): void => {
    if (this.#hasSource) return;
    const json = this.#jsonInside();
    if (!json || json === this.#shownJson || (this.isServed && isOfServer(this.#scriptInside!))) return;
    this.#showInside(json);
  };

  get #isGiven(): boolean {
    return this.#given !== undefined && this.#given !== null;
  }

  get #hasSource(): boolean {
    return Boolean(this.#given ?? this.src);
  }

  #take(): void {
    if (this.#isGiven) this.#show(this.#given);
    else if (isServer) return;
    else if (!this.hasUpdated && this.#keepsServed) this.#keep();
    else if (this.src) this.#load(this.src);
    else this.#showInside(this.#jsonInside());
  }

  #watchInside(): void {
    if (this.#inside || !this.isConnected) return;
    this.#inside = new MutationObserver(this.#insideChanged);
    this.#inside.observe(this, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#insideChanged);
  }

  get #scriptInside(): Element | undefined {
    return [...this.children].find(isJson);
  }

  #jsonInside(): string | undefined {
    const script = this.#scriptInside;
    return script && isWhole(script) ? script.textContent?.trim() || undefined : undefined;
  }

  /**
   * Whether what a server rendered is the article, even where an address is given: to fetch it again would be in vain. A copy
   * of what a script rendered has no fingerprint: it is the article if there is no better source of it.
   */
  get #keepsServed(): boolean {
    if (!this.isServed) return false;
    const isCopy = renderedFingerprint(this) === null;
    if (isCopy && (this.src || !this.renderRoot.querySelector('.article'))) return false;
    return !this.#jsonInside() || isOfServer(this.#scriptInside!);
  }

  /** What a server rendered, as data. */
  get #servedReading(): ParsedArticle | undefined {
    const json = this.isServed && this.#jsonInside();
    if (!json) return undefined;
    try {
      return (this.#served ??= parseArticle(parseJson(json)));
    } catch {
      return undefined;
    }
  }

  protected override takesServed(): boolean {
    if (this.#isGiven) return false;
    this.#keep();
    return true;
  }

  protected override losesServed(): boolean {
    const json = this.#jsonInside();
    if (this.#isGiven) return false;
    if (json) this.#showInside(json);
    else if (this.src) this.#load(this.src);
    else this.#show(undefined);
    return Boolean(json) || (!this.src && this.hasStandIn);
  }

  /** Whether the page put something inside the element to show instead of an article. */
  protected get hasStandIn(): boolean {
    return [...this.children].some((child) => child.localName !== 'script' && !child.slot);
  }

  #showInside(json: string | undefined): void {
    try {
      this.#show(json && parseJson(json));
    } catch {
      this.#fail(new LoadError('The text inside the element is not JSON'));
    }
    this.#shownJson = json;
  }

  #show(input: unknown): void {
    this.#fetch?.abort();
    this.#fetch = undefined;
    this.error = undefined;
    if (input === undefined) {
      this.#reading = undefined;
      this.problems = [];
      this.#turn('empty');
      return;
    }
    const reading = parseCached(input);
    const { article, problems } = reading;
    this.#reading = reading;
    this.problems = problems;
    this.#turn(hasContent(article) ? 'ready' : 'empty');
    // What a server rendered stays where it is of the same article.
    void this.#afterUpdate(() => this.#announce(() => article, problems, !this.isServed));
  }

  #keep(): void {
    this.#fetch?.abort();
    this.error = this.#reading = this.#served = undefined;
    this.problems = [];
    this.#shownJson = this.#jsonInside();
    this.#turn('ready');
    void this.#afterUpdate(() => this.#announce(() => this.#servedReading?.article, [], true));
  }

  /** Tells the page of an article. `isNew`: whether another was shown, if any was. */
  #announce(read: () => Article | undefined, problems: Problem[], isNew: boolean): void {
    const isChange = isNew && this.#hasLoaded;
    this.#hasLoaded = true;
    this.dispatchLoad(read, problems);
    if (isChange) this.dispatchEvent(new ArticleChangeEvent(read, problems));
  }

  #load(src: string): void {
    this.#fetch?.abort();
    const request = (this.#fetch = new AbortController());
    this.#turn('loading');
    // The update comes first, and listeners that are added at once hear it.
    queueMicrotask(() => {
      if (this.#fetch === request) this.dispatchEvent(new ArticleLoadStartEvent(src));
    });
    const arrival = this.#arrive(src, request).finally(() => {
      if (this.#arrival === arrival) this.#arrival = undefined;
    });
    this.#arrival = arrival;
  }

  async #arrive(src: string, end: AbortController): Promise<void> {
    const loaded = await loadArticle(src, this.integrity, end).catch((error: Error) => error);
    const { signal } = end;
    if (this.#fetch !== end || (signal.aborted && !(signal.reason instanceof LoadError))) return;
    this.#fetch = undefined;
    if (loaded instanceof Error) this.#fail(loaded);
    else this.#show(loaded ?? {});
  }

  #fail(error: Error): void {
    this.#reading = undefined;
    this.problems = [];
    this.error = error;
    this.#turn('error');
    void this.#afterUpdate(() => this.dispatchError(error));
  }

  #turn(status: ArticleStatus): void {
    this.status = status;
    this.requestUpdate();
  }

  async #afterUpdate(announce: () => void): Promise<void> {
    const shown = this.#reading;
    await this.updateComplete;
    if (this.#reading === shown) announce();
  }
}

const isJson = (element: Element): boolean =>
  element.localName === 'script' &&
  /^\s*(?:application|text)\/json\s*(?:;|$)/i.test(element.getAttribute('type') ?? '');

/** Whether a server wrote it of what it rendered. */
const isOfServer = (element: Element): boolean => element.hasAttribute('data-rendered');

/** Whether the parser is through with an element: something follows it, or the page is complete. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function absolute(url: string | undefined, base?: string): string | undefined {
  if (isPlainAddress(url)) return url;
  try {
    return url ? new URL(url, base).href : undefined;
  } catch {
    return undefined;
  }
}
