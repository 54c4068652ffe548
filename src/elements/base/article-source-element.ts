import { property } from '@lit/reactive-element/decorators/property.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { ArticleElement } from './article-element.js';
import {
  ArticleChangeEvent,
  ArticleErrorEvent,
  ArticleLoadEvent,
  ArticleLoadStartEvent,
} from './article-events.js';
import { ArticleSource } from './article-source.controller.js';
import type { ArticleStatus } from './article-state.js';
import { jsonAttribute } from './json-attribute.js';

/** Treats an empty attribute as no article. */
const articleAttribute = {
  fromAttribute: (text: string | null): unknown => jsonAttribute.fromAttribute(text || null),
};

/** Base class of the elements that take an article: as an object, from a URL, or as JSON inside the element. */
export abstract class ArticleSourceElement extends ArticleElement {
  /** URL of the article JSON. A change fetches the article again and aborts a pending request. */
  @property() src?: string;

  /** Subresource integrity metadata of the file at `src`. Source: HTML's `integrity`. */
  @property() integrity?: string;

  protected override readonly own = new ArticleSource(this, {
    markup: this.serverMarkup,
    provided: () => this.provided?.article,
    dispatchLoad: (read, problems) => this.dispatchLoad(read, problems),
    dispatchChange: (read, problems) => this.dispatchEvent(new ArticleChangeEvent(read, problems)),
    dispatchLoadStart: (src) => this.dispatchEvent(new ArticleLoadStartEvent(src)),
    dispatchError: (error) => this.dispatchEvent(new ArticleErrorEvent(error)),
  });

  /**
   * The article: an object, or JSON text; as an attribute, JSON. Takes precedence over `src`, which takes precedence
   * over JSON inside the element. Accepts any value; `problems` lists what is wrong with it. To change the article, set
   * a new object and replace every section, block and field that differs: only new objects are rendered again. If it
   * has not been set, returns the article that is rendered, or `undefined` if a server rendered it without its data.
   */
  @property({ converter: articleAttribute, noAccessor: true })
  get article(): unknown {
    // Lit reads all properties before the first update, and parsing a server's data takes time.
    return this.own.given ?? (this.hasUpdated ? this.own.known : undefined);
  }

  set article(article: unknown) {
    const before = this.own.given;
    this.own.given = article;
    this.requestUpdate('article', before, undefined, true, article);
  }

  /**
   * Loading state: `empty`, `loading`, `ready` or `error`.
   *
   * @readonly
   */
  get status(): ArticleStatus {
    return this.own.state.status;
  }

  /**
   * Deviations of the rendered article from the format.
   *
   * @readonly
   */
  get problems(): Problem[] {
    return this.own.state.problems;
  }

  /**
   * Reason why the article could not be loaded.
   *
   * @readonly
   */
  get error(): Error | undefined {
    return this.own.state.error;
  }

  /** Fetches `src` again. */
  reload(): void {
    this.own.reload();
  }

  protected override given(name: PropertyKey): unknown {
    return name === 'article' ? this.own.given : super.given(name);
  }

  protected dispatchLoad(read: () => Article | undefined, problems: Problem[]): void {
    this.dispatchEvent(new ArticleLoadEvent(read, problems));
  }

  protected override willUpdate(): void {
    this.own.update();
  }

  /** Resolves when the article, or the notice in its place, has been rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.own.loading) {
      await this.own.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }
}
