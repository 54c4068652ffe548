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

/** An attribute that is empty holds no article. */
const articleAttribute = {
  fromAttribute: (text: string | null): unknown => jsonAttribute.fromAttribute(text || null),
};

/** An element that is given an article: as an object, at an address, or as JSON inside it. */
export abstract class ArticleSourceElement extends ArticleElement {
  /** Address of the article JSON. Fetched anew when it changes; a fetch under way is given up. */
  @property() src?: string;

  /** Subresource integrity metadata that the file at `src` must match. Source: HTML's `integrity`. */
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
   * The article: an object, or JSON text; as an attribute, JSON. It goes before `src`, and `src` before JSON inside the element. Anything is
   * taken; see `problems` for what was wrong with it. To change the article, set a new object, in which what changes is a new object,
   * too: sections, blocks and fields that are the same objects as before show what they showed. Where none was set, it is the
   * article that is shown; `undefined` if that came from a server without its data.
   */
  @property({ converter: articleAttribute, noAccessor: true })
  get article(): unknown {
    // Lit reads all properties before the first update: to read what a server wrote takes a while.
    return this.own.given ?? (this.hasUpdated ? this.own.known : undefined);
  }

  set article(article: unknown) {
    const before = this.own.given;
    this.own.given = article;
    this.requestUpdate('article', before, undefined, true, article);
  }

  /**
   * Where the article stands: `empty`, `loading`, `ready` or `error`.
   *
   * @readonly
   */
  get status(): ArticleStatus {
    return this.own.state.status;
  }

  /**
   * What is not as the format says in the article that is shown.
   *
   * @readonly
   */
  get problems(): Problem[] {
    return this.own.state.problems;
  }

  /**
   * Why the article could not be loaded.
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

  /** Resolves when the article is on screen, or its absence is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.own.loading) {
      await this.own.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }
}
