import { ContextConsumer } from '@lit/context';
import {
  css,
  ReactiveElement,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclaration,
  type PropertyValues,
} from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { isServer } from '../../dom/is-server.js';
import { permittedAt, withheldAt } from '../../article/withheld.js';
import { languageTag } from '../../article/language.js';
import {
  surveyAgain,
  surveyRichTexts,
  type RichTexts,
  type SectionIds,
  type Survey,
} from '../../article/footnotes.js';
import type { Article } from '../../article/types.js';
import { originOf, resolveUrl } from '../../article/url.js';
import { loadedLocale, loadLocale, type Locale } from '../../locales/index.js';
import { adoptStylesHere } from '../../dom/adopt-styles.js';
import { isAnchorSlot } from '../../render/anchor.template.js';
import { articleContext, ensureContextRoot, type ArticleContext } from './article-context.js';
import { define } from './define.js';
import { fingerprint } from '../../article/fingerprint.js';
import { FragmentLinks } from './fragment-links.js';
import { nothing, type TemplateResult } from '../../render/html.js';
import { pageAddress, pageOrigin } from '../../dom/document-url.js';
import { typed } from './property-values.js';
import type { ElementSource } from '../../render/definition.js';
import { rootStyles } from '../../render/root.styles.js';
import { focusScrollers } from '../../dom/scrollers.js';
import {
  exchange,
  fingerprintAttribute,
  isArriving,
  isStyled,
  markAsRendered,
  openRoot,
  renderedFingerprint,
  settle,
  shownIn,
  takeTemplate,
} from '../../dom/declarative-shadow-root.js';
import {
  createRenderContext,
  isSameView,
  type NewTab,
  type View,
  type ViewFor,
} from '../../render/context.js';

/** Calls back with the interface's words: at once, when they are there. */
export type WithWords = (use: (locale: Locale) => void) => void;

/** How long rendering waits for the interface's words before it goes on in English, in milliseconds. */
const localePatience = 2000;

/**
 * What all elements of the library share: the reset root, languages, the article from context. Tokens and parts are
 * documented here, once; with `@tokens` and `@parts` an element names those it has.
 *
 * @fires {ArticleLinkClickEvent} article-link-click - A link is pressed; cancelable; has `link`, `href` and `kind`.
 *
 * @cssprop {<color>} [--ae-text=light-dark(#1b1b1a, #e9e7e2)] - Text.
 * @cssprop {<color>} [--ae-text-muted=light-dark(#5c5a55, #a9a59c)] - Text of less weight: standfirst, captions, dates.
 * @cssprop {<color>} [--ae-background=light-dark(#fff, #151514)] - The paper.
 * @cssprop {<color>} [--ae-surface=light-dark(#f6f4ef, #211f1d)] - What is set apart: highlights, callouts, code.
 * @cssprop {<color>} [--ae-border=light-dark(#d9d5cc, #3d3a35)] - Rules and edges.
 * @cssprop {<color>} [--ae-input-border=light-dark(#807c74, #8b867c)] - Edges of form fields and buttons.
 * @cssprop {<color>} [--ae-accent=light-dark(#8c1d18, #f0897f)] - Small headings, bars, marks, hovered links, the
 * button.
 * @cssprop {<color>} [--ae-on-accent=light-dark(#fff, #1b1b1a)] - Words on the accent colour.
 * @cssprop {<color>} [--ae-link=var(--ae-text)] - Links in the text.
 * @cssprop {<color>} [--ae-error=light-dark(#a3150f, #ff9a90)] - Errors in a form, and warnings.
 * @cssprop {<color>} [--ae-focus=light-dark(#0b57d0, #9ec1ff)] - Outline of what has the focus.
 * @cssprop {light only | dark only | light dark} [--ae-color-scheme=light only] - Which of their two values colours
 * take; `light dark` follows the reader.
 * @cssprop {<font-family>} [--ae-font=serif] - Letters of the text.
 * @cssprop {<font-family>} [--ae-font-heading=var(--ae-font)] - Letters of headings and pull quotes.
 * @cssprop {<font-family>} [--ae-font-ui=system-ui, sans-serif] - Letters of labels, captions, tables, controls.
 * @cssprop {<font-family>} [--ae-font-mono=monospace, monospace] - Letters of code.
 * @cssprop {<font-weight>} [--ae-font-weight-heading=700] - Weight of headings.
 * @cssprop {<length> | <absolute-size>} [--ae-font-size=medium] - Size that all others follow. A
 * word follows the reader: `medium` is the browser's own setting.
 * @cssprop {<number>} [--ae-line-height=1.58] - Line height of the text; 1.8 or more in scripts that need more air.
 * @cssprop {<length>} [--ae-max-line-length=29em] - Longest line of text.
 * @cssprop {<length>} [--ae-space=1em] - Distance between paragraphs, which others follow.
 * @cssprop {<length>} [--ae-padding=0] - Room at both sides, inside the background.
 * @cssprop {<length>} [--ae-radius=2px] - Roundness of corners.
 *
 * @csspart headline - The headline.
 * @csspart standfirst - The text below the headline.
 * @csspart eyebrow - A small heading: the kicker, that of the highlights, of the notes, of the share controls.
 * @csspart heading - A heading in the text, and those of the replies and their form.
 * @csspart figure - A picture with its caption.
 * @csspart pullquote - A quotation set large.
 * @csspart highlights - The box of the key takeaways.
 * @csspart bottom-line - The box of the closing callout.
 * @csspart share-control - A link or button to share by.
 * @csspart term - A category or tag.
 * @csspart submit - The button that sends a reply.
 */
export abstract class ArticleElement extends ReactiveElement {
  /** Lets Lit's renderer for servers know that it can render the element. */
  static readonly ['_$litElement$'] = true;

  /** The element's own tag name. */
  static readonly tag: string;

  static override styles: CSSResultGroup = rootStyles;

  /** A copy of the element, such as pages keep of themselves, shows what the element shows. */
  static override shadowRootOptions: ShadowRootInit = {
    ...ReactiveElement.shadowRootOptions,
    clonable: true,
  };

  /** All styles as one sheet: a browser takes a while for each that a root adopts. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const all = super.finalizeStyles(styles) as CSSResult[];
    return [
      all.reduce(
        (before, next) => css`
          ${before}${next}
        `,
      ),
    ];
  }

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration<unknown, unknown>,
  ): PropertyDescriptor {
    return typed(name, super.getPropertyDescriptor(name, key, options)!, options);
  }

  /** Registers the element, under its own tag name or another. A tag that is already defined stays as it is. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor & { tag: string }, registry);
  }

  /**
   * Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`.
   */
  @property() locale?: string;

  /** Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  @property({ attribute: 'new-tab' }) newTab?: NewTab;

  /**
   * Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it
   * a place with an element around it.
   */
  @property({ type: Boolean, reflect: true }) isolated = false;

  /** What the provider around the element gives. */
  protected get context(): ArticleContext | undefined {
    return this.#consumer?.value;
  }

  /** Whether a server rendered what is shown, and no script has since. */
  protected get isServed(): boolean {
    return this.#serverMarkup !== 'none';
  }

  /**
   * What a server rendered. It has rendered something else since where it is `outdated`, which stays until there is something
   * else to show, or `lost`.
   */
  #serverMarkup: 'none' | 'arriving' | 'kept' | 'outdated' | 'lost' = 'none';
  /** Its fingerprint. */
  #mark: string | null = null;
  /** What a server has rendered since, which is to be shown in its place. */
  #sent?: DocumentFragment | undefined;
  #consumer?: ContextConsumer<typeof articleContext, this>;
  #words?: Promise<void>;
  #gaveUpOn?: string;
  #view?: View;
  #surveyed: RichTexts = [];

  constructor() {
    super();
    new FragmentLinks(this);
    this.addController({ hostUpdated: () => focusScrollers(this.renderRoot) });
  }

  override connectedCallback(): void {
    if (!this.renderRoot && isArriving(this)) {
      this.#serverMarkup = 'arriving';
      document.addEventListener('DOMContentLoaded', () => this.#settle(), { once: true });
    }
    if (this.takesContext && !this.#consumer) {
      ensureContextRoot();
      this.#consumer = new ContextConsumer(this, { context: articleContext, subscribe: true });
    }
    super.connectedCallback();
    // A page may bring its reader back to their place as soon as the element is there.
    if (!this.hasUpdated && this.#serverMarkup !== 'arriving' && this.isGiven) this.performUpdate();
  }

  /** Whether there is something to show as soon as the element is on a page. */
  protected get isGiven(): boolean {
    return this.content !== undefined;
  }

  /** A copy, which shows what the element shows, also before it has been on a page: what a page has set is the same. */
  override cloneNode(deep?: boolean): Node {
    const copy = super.cloneNode(deep) as Node & Record<PropertyKey, unknown>;
    for (const name of (this.constructor as typeof ArticleElement).elementProperties.keys()) {
      const value = this.given(name);
      if (value !== copy[name]) copy[name] = value;
    }
    return copy;
  }

  /** What a page has set a property to. */
  protected given(name: PropertyKey): unknown {
    return this[name as keyof this];
  }

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof ArticleElement;
    const root = this.shadowRoot ?? openRoot(this, shadowRootOptions);
    if (this.#serverMarkup !== 'arriving') this.#takeServerMarkup(root);
    new MutationObserver(() => this.#receive()).observe(this, {
      childList: true,
      attributeFilter: [fingerprintAttribute],
    });
    return root;
  }

  /** The page is parsed: what a server rendered is there, if anything. */
  #settle(): void {
    this.#takeServerMarkup(this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  /** Keeps what a server rendered, with the styles that came with it. What it did not finish is not kept. */
  #takeServerMarkup(root: ShadowRoot): void {
    this.#serverMarkup = settle(this, root) ? 'kept' : 'none';
    this.#mark = renderedFingerprint(this);
    if (this.#serverMarkup === 'none' && root.firstChild) root.replaceChildren();
    if (!isStyled(root)) this.#adoptStyles(root);
  }

  /** Takes over what a server has rendered since, where a page is changed in place: nothing makes a shadow root of it. */
  #receive(): void {
    if (this.#serverMarkup === 'arriving') return;
    const sent = takeTemplate(this);
    const mark = renderedFingerprint(this);
    const isSame = mark !== null && mark === this.#mark;
    if (isSame || (!sent && mark === null)) return;
    if (sent && shownIn(sent) && this.takesServed()) {
      this.#sent = sent;
      this.#serverMarkup = 'kept';
    } else if (!sent && this.isServed) this.#serverMarkup = this.losesServed() ? 'lost' : 'outdated';
    else return;
    this.#mark = mark;
    this.requestUpdate();
  }

  /** Whether what a server has rendered since is to be shown: what the page gives goes before it. */
  protected takesServed(): boolean {
    return this.content === undefined;
  }

  /** Whether there is something to show at once when a server has rendered something else, and its markup has not come. */
  protected losesServed(): boolean {
    return false;
  }

  /** Whether what a server rendered is to stay: there is nothing else to show, or it is the same. */
  get #staysAsServed(): boolean {
    if (!this.isServed || this.#serverMarkup === 'lost') return false;
    const { content } = this;
    if (content === undefined) return !this.isWithheld;
    return this.#serverMarkup === 'kept' && this.#mark === this.#fingerprintOf(content);
  }

  #fingerprintOf(content: unknown): string | undefined {
    return fingerprint([content, this.locale, this.headingLevel, this.newTab]);
  }

  /** Where Lit renders on a server, marks the element as `renderArticle` does. */
  protected markAsServed(): void {
    const mark = this.content !== undefined && this.#fingerprintOf(this.content);
    if (mark) markAsRendered(this, mark);
  }

  #dropServerMarkup(root: ShadowRoot): void {
    this.#serverMarkup = 'none';
    // Only its fingerprint is gone: where something was shown already, nothing is left out of layout.
    if (this.#mark && this.#mark === renderedFingerprint(this)) markAsRendered(this, '');
    this.#mark = null;
    for (const child of [...root.children]) child.remove();
    this.#adoptStyles(root);
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStylesHere(root, (this.constructor as typeof ArticleElement).elementStyles);
  }

  /** Whether the element shows a provider's article. */
  protected get takesContext(): boolean {
    return true;
  }

  /** The article that the element shows, or shows a part of. */
  protected get shownArticle(): Article | undefined {
    const article = this.context?.article;
    return article && permittedAt(article, Date.now());
  }

  /** Whether the article may not be shown now. */
  protected get isWithheld(): boolean {
    return Boolean(this.shownArticle && withheldAt(this.shownArticle, Date.now()));
  }

  /** Address that relative ones in the shown article are relative to. */
  protected get base(): string | undefined {
    return this.context?.base;
  }

  /** Absolute address of the shown article. */
  protected get articleUrl(): string {
    const url = this.shownArticle?.url;
    return url ? resolveUrl(url, this.base) : '';
  }

  /** Where the element takes its data from. */
  protected get source(): ElementSource {
    return {
      article: this.shownArticle,
      articleUrl: this.articleUrl,
      isWithheld: this.isWithheld,
      part: (name) => this.shownArticle?.[name],
    };
  }

  /** Whether the element's first heading is the headline. */
  protected get startsWithHeadline(): boolean {
    return false;
  }

  /** Language of what is shown. */
  protected get textLanguage(): string {
    return this.shownArticle?.inLanguage || this.#servedLanguage || this.#nearestLanguage;
  }

  get #servedLanguage(): string | undefined {
    return this.isServed ? shownIn(this.renderRoot)?.lang : undefined;
  }

  get #interfaceLanguage(): string {
    return this.locale || this.context?.locale || this.textLanguage || 'en';
  }

  /** The `lang` of the element or of what it is in. */
  get #nearestLanguage(): string {
    if (isServer) return '';
    for (let node: Element | null = this; node;) {
      const marked: Element | null = node.closest('[lang]');
      if (marked) return languageTag(marked.getAttribute('lang'));
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return '';
  }

  protected readonly withWords: WithWords = (use) => {
    const lang = this.#interfaceLanguage;
    const locale = loadedLocale(lang);
    if (locale) use(locale);
    else void loadLocale(lang).then(use);
  };

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
    const here = pageOrigin();
    return here !== undefined && (originOf(this.shownArticle?.url) ?? here) !== here;
  }

  /** Level of the headline: its own, or what the element's first heading says of it. */
  get #headlineLevel(): number {
    const own = this.headingLevel;
    if (typeof own !== 'number' || Number.isNaN(own)) return this.context?.headingLevel ?? 1;
    return this.startsWithHeadline ? own : own - 1;
  }

  /** Whether a server wrote elements for `#id` addresses to lead to. */
  get #hasAnchors(): boolean {
    if (isServer || !this.firstElementChild) return false;
    return [...this.children].some(({ slot }) => isAnchorSlot(slot));
  }

  #survey(richTexts: RichTexts, ids?: SectionIds): Survey {
    const before = this.#surveyed;
    this.#surveyed = richTexts;
    return this.#view
      ? surveyAgain(richTexts, this.#syndicated, before, this.#view, ids)
      : surveyRichTexts(richTexts, this.#syndicated, ids);
  }

  /** What templates need besides the data they show. */
  protected readonly viewFor: ViewFor = (richTexts, ids) => {
    const view = createRenderContext(this.#survey(richTexts, ids), {
      locale: loadedLocale(this.#interfaceLanguage) ?? loadedLocale('en')!,
      lang: this.textLanguage,
      dir: this.shownArticle?.dir,
      level: this.#headlineLevel,
      base: this.base ?? pageAddress(),
      newTab: this.newTab ?? this.context?.newTab,
      anchors: this.#hasAnchors,
      // What a server rendered is laid out from the beginning.
      withExtents: !isServer,
    });
    if (!this.#view || !isSameView(view, this.#view)) this.#view = view;
    return this.#view;
  };

  /** What the element is to show, as plain data; `undefined` while there is nothing. */
  protected get content(): unknown {
    return this.shownArticle;
  }

  /** Whether the interface's words are among what the element shows. */
  protected get needsWords(): boolean {
    return true;
  }

  /** What the element shows. */
  protected abstract template(): TemplateResult;

  /** Brings what the element shows into its root. */
  protected abstract show(root: ShadowRoot): void;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#serverMarkup === 'arriving') return;
    const root = this.renderRoot as ShadowRoot;
    const sent = this.#sent;
    if (sent) {
      this.#sent = undefined;
      exchange(root, () => root.replaceChildren(sent));
      if (!isStyled(root)) this.#adoptStyles(root);
    }
    if (this.#staysAsServed) return;
    if (this.needsWords && !this.#hasWords()) return;
    if (!this.isServed) return this.show(root);
    exchange(root, () => {
      this.#dropServerMarkup(root);
      this.show(root);
    });
  }

  /** What the element shows, for Lit's renderer for servers. */
  protected render(): unknown {
    return this.content === undefined ? nothing : this.template();
  }
}
