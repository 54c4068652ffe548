import { ContextConsumer } from '@lit/context';
import type { CSSResultGroup, CSSResultOrNative, PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { permittedAt, withheldAt } from '../../article/withheld.js';
import type { Article } from '../../article/types.js';
import { resolveUrl } from '../../article/url.js';
import { openRoot, termsAttribute } from '../../dom/declarative-shadow-root.js';
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

/** Article of an element's own, which goes before that of a provider. */
export interface OwnArticle {
  readonly article: Article | undefined;
  /** Absolute address that relative ones in it are relative to. */
  readonly base: string | undefined;
  /** Lets an article be rendered anew that a server rendered, if its data are there. */
  readMarkup?: (() => void) | undefined;
  /** Finds out what there is to show where the terms of what a server rendered have changed, if anything. */
  refresh?: (() => void) | undefined;
}

/**
 * Element that shows an article or a part of one, its own or a provider's, in the reset root. Tokens and parts are documented
 * here, once; with `@tokens` and `@parts` an element names those it has.
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
export abstract class ArticleElement extends BaseElement {
  static override styles: CSSResultGroup = rootStyles;

  /**
   * Language of the interface's words: a BCP 47 tag, or as systems write it (`de_DE`). Default: the language of the article, or the nearest `lang`.
   */
  @property() locale?: string;

  /**
   * Level of the element's first heading, 1 to 6. Default: 1 for a headline, 2 for all others; the labels of `share-bar` and
   * `article-terms` are headings only where it is set.
   */
  @property({
    type: Number,
    attribute: 'heading-level',
    converter: { read: headingLevelOf } as PropertyConverter,
  })
  headingLevel?: number;

  /** Which links open in a new tab: `external` (to other sites), `all` or `none`. Default: `external`. */
  @property({ attribute: 'new-tab', converter: { read: newTabOf } as PropertyConverter }) newTab?: NewTab;

  /**
   * Whether the element also ignores what the page says of it alone: margins, sizes, opacity, display. A page then gives it
   * a place with an element around it.
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
    changed: (hasOtherWords) => this.#changeLanguage(hasOtherWords),
  });

  readonly #blocks = new ExtendedBlocks(this, () => this.richContent);

  /** Article of the element's own. */
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
    // An article that a server rendered needs no provider.
    if (this.own && this.serverMarkup.isShown) whenIdle(() => this.#consume());
    else this.#consume();
    // A page may bring its reader back to their place as soon as the element is there.
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
    const root = this.shadowRoot ?? openRoot(this, shadowRootOptions);
    this.serverMarkup.takeOver(root);
    return root;
  }

  protected override get sheets(): CSSResultOrNative[] {
    return this.#blocks.addStyles(super.sheets);
  }

  /** Article and settings of the provider around the element. */
  protected get provided(): ArticleContext | undefined {
    return this.#consumer?.value;
  }

  /** The article that the element shows, or shows a part of. */
  protected get shownArticle(): Article | undefined {
    const { article } = this.own ?? {};
    if (article) return article;
    const provided = this.provided?.article;
    return provided && permittedAt(provided, Date.now());
  }

  /** Whether the article may not be shown now. */
  protected get isWithheld(): boolean {
    return Boolean(this.shownArticle && withheldAt(this.shownArticle, Date.now()));
  }

  /** Address that relative ones in the shown article are relative to. */
  protected get base(): string | undefined {
    return this.own?.base ?? this.provided?.base;
  }

  /** Where the element takes its data from. */
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

  /** Level of the headline: its own, or what the element's first heading says of it. */
  get #headlineLevel(): number {
    const level = this.headingLevel;
    if (level === undefined) return this.provided?.headingLevel ?? 1;
    return this.startsWithHeadline ? level : level - 1;
  }

  /** Makes what templates need besides the data they show. */
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

  #changeLanguage(hasOtherWords: boolean): void {
    this.own?.readMarkup?.();
    if (hasOtherWords || !this.shownArticle?.inLanguage) this.serverMarkup.outdate();
    this.requestUpdate();
  }

  /** What the element is to show, as plain data; `undefined` while there is nothing. */
  protected get content(): unknown {
    return this.shownArticle;
  }

  /** The part of the content that may have blocks. */
  protected get richContent(): unknown {
    return this.content;
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
    const root = this.renderRoot as ShadowRoot;
    if (this.serverMarkup.stays(root) || (this.needsWords && !this.language.isReady)) return;
    if (!this.#blocks.isReady) return;
    if (!this.serverMarkup.isShown && this.#blocks.lacksStyles) this.adoptStyles(root);
    this.serverMarkup.replace(root, () => this.show(root));
  }

  /** Resolves when what the element shows is on screen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.language.loading ?? this.#blocks.loading) {
      await this.language.loading;
      await this.#blocks.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** What the element shows, for Lit's renderer for servers. */
  protected render(): unknown {
    return this.content === undefined ? nothing : this.template();
  }
}
