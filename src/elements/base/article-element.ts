import { ContextConsumer } from '@lit/context';
import type { CSSResultGroup, CSSResultOrNative, PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { permittedAt, withheldAt } from '../../article/withheld.js';
import type { Article } from '../../article/types.js';
import { resolveUrl } from '../../article/url.js';
import { attachRoot, termsAttribute } from '../../dom/declarative-shadow-root.js';
import { whenIdle } from '../../dom/idle-queue.js';
import { focusScrollers } from '../../dom/scrollers.js';
import type { ContextFor, NewTab, RenderContext } from '../../render/context.js';
import type { ElementSource } from '../../render/definition.js';
import { nothing, type TemplateResult } from '../../render/html.js';
import { headingLevelOf, newTabOf } from '../../render/settings.js';
import { rootStyles } from '../../render/root.styles.js';
import { articleContext, ensureContextRoot, type ArticleContext } from './article-context.js';
import { BaseElement } from './base-element.js';
import { contextOf } from './element-context.js';
import { ExtendedBlocks } from './extended-blocks.js';
import { FragmentLinks } from './fragment-links.js';
import { LanguageController } from './language.controller.js';
import type { PropertyConverter } from './property-values.js';
import { ServerMarkup } from './server-markup.controller.js';
import { TermsController } from './terms.controller.js';

/** The element's own article, which takes precedence over a provider's. */
export interface OwnArticle {
  readonly article: Article | undefined;
  /** Absolute URL that the article's relative URLs are resolved against. */
  readonly base: string | undefined;
  /** Parses the data of a server-rendered article, if the page has it, so that the article can be rendered again. */
  readMarkup?: (() => void) | undefined;
  /** Finds out what there is to show where the terms of what a server rendered have changed, if anything. */
  refresh?: (() => void) | undefined;
}

/**
 * Base class of the elements that render an article or a part of one, either their own or a provider's. All design
 * tokens and CSS parts are documented here; each element lists those it supports with `@tokens` and `@parts`.
 *
 * @fires {ArticleLinkClickEvent} article-link-click - Dispatched when a link is clicked; cancelable; has `link`, `href`
 * and `kind`.
 *
 * @cssprop {<color>} [--ae-text=light-dark(#1b1b1a, #e9e7e2)] - Text colour.
 * @cssprop {<color>} [--ae-text-muted=light-dark(#5c5a55, #a9a59c)] - Secondary text: standfirst, captions, dates.
 * @cssprop {<color>} [--ae-background=light-dark(#fff, #151514)] - Background colour.
 * @cssprop {<color>} [--ae-surface=light-dark(#f6f4ef, #211f1d)] - Background of highlights, callouts and code.
 * @cssprop {<color>} [--ae-border=light-dark(#d9d5cc, #3d3a35)] - Rules and borders.
 * @cssprop {<color>} [--ae-input-border=light-dark(#807c74, #8b867c)] - Borders of form fields and buttons.
 * @cssprop {<color>} [--ae-accent=light-dark(#8c1d18, #f0897f)] - Eyebrows, bars, marks, hovered links, the submit
 * button.
 * @cssprop {<color>} [--ae-on-accent=light-dark(#fff, #1b1b1a)] - Text on the accent colour.
 * @cssprop {<color>} [--ae-link=var(--ae-text)] - Links in running text.
 * @cssprop {<color>} [--ae-error=light-dark(#a3150f, #ff9a90)] - Error messages in forms, and warnings.
 * @cssprop {<color>} [--ae-focus=light-dark(#0b57d0, #9ec1ff)] - Focus outline.
 * @cssprop {light only | dark only | light dark} [--ae-color-scheme=light only] - Colour scheme whose values the
 * colours use; `light dark` follows the reader's preference.
 * @cssprop {<font-family>} [--ae-font=serif] - Font of running text.
 * @cssprop {<font-family>} [--ae-font-heading=var(--ae-font)] - Font of headings and pull quotes.
 * @cssprop {<font-family>} [--ae-font-ui=system-ui, sans-serif] - Font of labels, captions, tables and controls.
 * @cssprop {<font-family>} [--ae-font-mono=monospace, monospace] - Font of code.
 * @cssprop {<font-weight>} [--ae-font-weight-heading=700] - Font weight of headings.
 * @cssprop {<length> | <absolute-size>} [--ae-font-size=medium] - Base font size. The keyword `medium` is the size set
 * in the reader's browser.
 * @cssprop {<number>} [--ae-line-height=1.58] - Line height of running text; use 1.8 or more for scripts that need it.
 * @cssprop {<length>} [--ae-max-line-length=29em] - Maximum line length.
 * @cssprop {<length>} [--ae-space=1em] - Space between paragraphs, from which other distances are derived.
 * @cssprop {<length>} [--ae-padding=0] - Inline padding, inside the background.
 * @cssprop {<length>} [--ae-radius=2px] - Corner radius.
 *
 * @csspart headline - The headline.
 * @csspart standfirst - The text below the headline.
 * @csspart eyebrow - A small heading: the kicker and the headings of the highlights, the notes and the share controls.
 * @csspart heading - A heading in the text, of the replies or of the reply form.
 * @csspart figure - A figure with its caption.
 * @csspart pullquote - A pull quote.
 * @csspart highlights - The box of the key takeaways.
 * @csspart bottom-line - The box of the closing callout.
 * @csspart share-control - A share link or button.
 * @csspart term - A category or tag.
 * @csspart submit - The button that sends a reply.
 */
export abstract class ArticleElement extends BaseElement {
  static override styles: CSSResultGroup = rootStyles;

  /**
   * Language of the interface: a BCP 47 tag, or a POSIX locale name (`de_DE`). Default: the language of the article, or
   * the nearest `lang`.
   */
  @property() locale?: string;

  /**
   * Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for other headings. The labels of
   * `share-bar` and `article-terms` are headings only if it is set.
   */
  @property({
    type: Number,
    attribute: 'heading-level',
    converter: { read: headingLevelOf } as PropertyConverter,
  })
  headingLevel?: number;

  /** Links that open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  @property({ attribute: 'new-tab', converter: { read: newTabOf } as PropertyConverter }) newTab?: NewTab;

  /**
   * Ignores page styles that target the element itself: margins, sizes, opacity, display. The page lays it out with an
   * element around it.
   */
  @property({ type: Boolean, reflect: true }) isolated = false;

  protected readonly serverMarkup = new ServerMarkup(this, {
    content: () => this.content,
    settings: () => [this.locale, this.headingLevel, this.newTab],
    isWithheld: () => this.isWithheld,
    adoptStyles: (root) => this.adoptStyles(root),
  });

  protected readonly language = new LanguageController(this, {
    text: () => this.shownArticle?.inLanguage || this.serverMarkup.language,
    locale: () => this.locale || this.provided?.locale,
    changed: (hasOtherMessages) => this.#changeLanguage(hasOtherMessages),
  });

  readonly #blocks = new ExtendedBlocks(this, () => this.richContent);

  /** The element's own article. */
  protected readonly own: OwnArticle | undefined = undefined;

  #consumer?: ContextConsumer<typeof articleContext, this>;
  #context?: RenderContext;

  constructor() {
    super();
    new FragmentLinks(this);
    new TermsController(this, {
      article: () => this.shownArticle,
      servedUntil: () => (this.serverMarkup.isShown ? this.getAttribute(termsAttribute) : null),
      outdate: () => {
        this.own?.refresh?.();
        this.serverMarkup.end();
      },
    });
    this.addController({ hostUpdated: () => focusScrollers(this.renderRoot) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A server-rendered article needs no provider.
    if (this.own && this.serverMarkup.isShown) whenIdle(() => this.#consume());
    else this.#consume();
    // Rendered at once: the page may restore its scroll position as soon as the element is connected.
    if (!this.hasUpdated && !this.serverMarkup.isStreaming && this.content !== undefined)
      this.performUpdate();
  }

  #consume(): void {
    if (this.#consumer || !this.isConnected) return;
    ensureContextRoot();
    this.#consumer = new ContextConsumer(this, { context: articleContext, subscribe: true });
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof ArticleElement;
    const root = this.shadowRoot ?? attachRoot(this, shadowRootOptions);
    this.serverMarkup.takeOver(root);
    return root;
  }

  protected override get sheets(): CSSResultOrNative[] {
    return this.#blocks.addStyles(super.sheets);
  }

  /** Article and settings of the nearest provider. */
  protected get provided(): ArticleContext | undefined {
    return this.#consumer?.value;
  }

  /** The article that the element renders, wholly or in part. */
  protected get shownArticle(): Article | undefined {
    const { article } = this.own ?? {};
    if (article) return article;
    const provided = this.provided?.article;
    return provided && permittedAt(provided, Date.now());
  }

  /** Whether the article is withheld now. */
  protected get isWithheld(): boolean {
    return Boolean(this.shownArticle && withheldAt(this.shownArticle, Date.now()));
  }

  /** Absolute URL that relative URLs in the article are resolved against. */
  protected get base(): string | undefined {
    return this.own?.base ?? this.provided?.base;
  }

  /** Source of the element's data. */
  protected get source(): ElementSource {
    const article = this.shownArticle;
    return {
      article,
      articleUrl: article?.url ? resolveUrl(article.url, this.base) : '',
      isWithheld: this.isWithheld,
      part: (name) => article?.[name],
    };
  }

  /** Whether the element's first heading is the headline. */
  protected get startsWithHeadline(): boolean {
    return false;
  }

  /** Heading level of the headline, derived from the level of the element's first heading. */
  get #headlineLevel(): number {
    const level = this.headingLevel;
    if (level === undefined) return this.provided?.headingLevel ?? 1;
    return this.startsWithHeadline ? level : level - 1;
  }

  /** Creates the render context of a template. */
  protected readonly contextFor: ContextFor = (richTexts, ids) =>
    (this.#context = contextOf(
      richTexts,
      ids,
      {
        host: this,
        article: this.shownArticle,
        base: this.base,
        language: this.language,
        level: this.#headlineLevel,
        newTab: this.newTab ?? this.provided?.newTab,
        extendedBlocks: this.#blocks.templates,
      },
      this.#context,
    ));

  #changeLanguage(hasOtherMessages: boolean): void {
    this.own?.readMarkup?.();
    if (hasOtherMessages || !this.shownArticle?.inLanguage) this.serverMarkup.outdate();
    this.requestUpdate();
  }

  /** Content to render, as plain data; `undefined` if there is none yet. */
  protected get content(): unknown {
    return this.shownArticle;
  }

  /** Part of the content that may contain blocks: an article, a section, or a list of blocks or rich texts. */
  protected get richContent(): unknown {
    return this.content;
  }

  /** Whether the element renders messages of the interface. */
  protected get needsMessages(): boolean {
    return true;
  }

  /** Returns the template of the content. */
  protected abstract template(): TemplateResult;

  /** Renders the content into the shadow root. */
  protected abstract show(root: ShadowRoot): void;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    if (this.serverMarkup.stays(root) || (this.needsMessages && !this.language.isReady)) return;
    if (!this.#blocks.isReady) return;
    if (!this.serverMarkup.isShown && this.#blocks.lacksStyles) this.adoptStyles(root);
    this.serverMarkup.replace(root, () => this.show(root));
  }

  /** Resolves when the content has been rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.language.loading ?? this.#blocks.loading) {
      await this.language.loading;
      await this.#blocks.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** Returns the content for Lit's server renderer (`@lit-labs/ssr`). */
  protected render(): unknown {
    return this.content === undefined ? nothing : this.template();
  }
}
