import { ContextConsumer } from '@lit/context';
import { html, LitElement, noChange, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { directionOf } from '../../article/direction.js';
import { surveyRichTexts } from '../../article/survey.js';
import type { Article, RichText } from '../../article/types.js';
import { originOf, resolveUrl } from '../../article/url.js';
import { loadedLocale, loadLocale } from '../../locales/index.js';
import { articleContext, ensureContextRoot, type ArticleContext } from './context.js';
import { define } from './define.js';
import { FragmentLinks } from './fragment-links.js';
import { rootStyles } from './root.styles.js';
import type { NewTab, View } from './view.js';

/** How long rendering waits for the interface's words before it goes on in English, in milliseconds. */
const localePatience = 2000;

/** What all elements of the library share: the reset root, languages, the article from context. */
export abstract class ArticleElement extends LitElement {
  /** The element's own tag name. */
  static readonly tag: string;

  static override styles: CSSResultGroup = rootStyles;

  /** Registers the element, under its own tag name or another. A tag that is already defined stays as it is. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor & { tag: string }, registry);
  }

  /**
   * Language of the interface's words: a BCP 47 tag. Default: the language of the article, or the nearest `lang`.
   */
  @property() locale?: string;

  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  @property({ attribute: 'new-tab' }) newTab?: NewTab;

  /** What the provider around the element gives. */
  protected get context(): ArticleContext | undefined {
    return this.#consumer?.value;
  }

  #consumer?: ContextConsumer<typeof articleContext, this>;
  #words?: Promise<void>;
  #gaveUpOn?: string;

  constructor() {
    super();
    new FragmentLinks(this);
  }

  override connectedCallback(): void {
    if (this.takesContext && !this.#consumer) {
      ensureContextRoot();
      this.#consumer = new ContextConsumer(this, { context: articleContext, subscribe: true });
    }
    super.connectedCallback();
  }

  /** Whether the element shows a provider's article. */
  protected get takesContext(): boolean {
    return true;
  }

  /** The article that the element shows, or shows a part of. */
  protected get shownArticle(): Article | undefined {
    return this.context?.article;
  }

  /** Address that relative ones in the shown article are relative to. */
  protected get base(): string | undefined {
    return this.context?.base;
  }

  /** Absolute address of the shown article: what is shared. */
  protected get sharedUrl(): string {
    const url = this.shownArticle?.url;
    return url ? resolveUrl(url, this.base) : '';
  }

  /** Whether the element's first heading is the headline. */
  protected get startsWithHeadline(): boolean {
    return false;
  }

  /** Language of what is shown. */
  protected get textLanguage(): string {
    return this.shownArticle?.inLanguage || this.#nearestLanguage;
  }

  get #interfaceLanguage(): string {
    return this.locale || this.context?.locale || this.textLanguage || 'en';
  }

  /** The `lang` of the element or of what it is in. */
  get #nearestLanguage(): string {
    for (let node: Element | null = this; node;) {
      const marked: Element | null = node.closest('[lang]');
      if (marked) return marked.getAttribute('lang') ?? '';
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return '';
  }

  /** Whether the interface's words are there. They are waited for, so that they are not seen changing. */
  #hasWords(): boolean {
    const lang = this.#interfaceLanguage;
    if (loadedLocale(lang) || this.#gaveUpOn === lang) return true;
    this.#words ??= this.#awaitWords(lang);
    return false;
  }

  async #awaitWords(lang: string): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, localePatience));
    const loading = loadLocale(lang);
    void loading.then(() => this.requestUpdate());
    await Promise.race([loading, patience]);
    this.#gaveUpOn = lang;
    this.#words = undefined;
    this.requestUpdate();
  }

  /** Resolves when what the element shows is on screen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#words) {
      await this.#words;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** Whether the article is shown elsewhere than at its origin. */
  get #syndicated(): boolean {
    return (originOf(this.shownArticle?.url) ?? location.origin) !== location.origin;
  }

  /** Level of the headline: its own, or what the element's first heading says of it. */
  get #headlineLevel(): number {
    const own = this.headingLevel;
    if (typeof own !== 'number' || Number.isNaN(own)) return this.context?.headingLevel ?? 1;
    return this.startsWithHeadline ? own : own - 1;
  }

  /** What templates need besides the data they show: `richTexts`, in reading order. */
  protected view(richTexts: Iterable<RichText | undefined>): View {
    const lang = this.textLanguage;
    return {
      ...surveyRichTexts(richTexts, this.#syndicated),
      locale: loadedLocale(this.#interfaceLanguage) ?? loadedLocale('en')!,
      lang,
      dir: this.shownArticle?.dir ?? directionOf(lang),
      level: this.#headlineLevel,
      base: this.base ?? document.baseURI,
      newTab: this.newTab ?? this.context?.newTab ?? 'external',
    };
  }

  /** The reset root around an element's content. Nothing of the page reaches inside but `--ae-*` properties. */
  protected frame(content: unknown, view: View): TemplateResult {
    return html`<div class="root" lang=${view.lang || nothing} dir=${view.dir}>
      <div class="body"><div class="page">${content}</div></div>
    </div>`;
  }

  /** What the element shows. */
  protected abstract template(): TemplateResult;

  protected override render(): unknown {
    return this.#hasWords() ? this.template() : noChange;
  }
}
