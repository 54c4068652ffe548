import { parseArticle } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { permittedAt } from '../../article/withheld.js';
import type { OwnArticle } from './article-element.js';

/** Article that the page sets as a property of an element; parsed when it is first needed. */
export class ArticleProperty implements OwnArticle {
  readonly #value: () => unknown;
  #read?: unknown;
  #article?: Article | undefined;
  #problems: Problem[] = [];

  /** `value` returns the value of the property. */
  constructor(value: () => unknown) {
    this.#value = value;
  }

  get article(): Article | undefined {
    this.#update();
    return this.#article && permittedAt(this.#article, Date.now());
  }

  get base(): string | undefined {
    return this.article?.url || undefined;
  }

  get problems(): Problem[] {
    this.#update();
    return this.#problems;
  }

  #update(): void {
    const value = this.#value();
    if (value === this.#read) return;
    this.#read = value;
    const isSet = value !== undefined && value !== null;
    const { article, problems } = isSet ? parseArticle(value) : {};
    this.#article = article;
    this.#problems = problems ?? [];
  }
}
