import type { PropertyValues } from '@lit/reactive-element';
import { parsePart } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import { CustomBlocks } from './custom-blocks.js';
import { TextElement } from './text-element.js';

/** An element that shows one part of an article: its own property's, or else the provider's article's. */
export abstract class PartElement<Name extends keyof Article> extends TextElement {
  /**
   * What is not as the format says in the element's own property.
   *
   * @readonly
   */
  problems: Problem[] = [];

  #given?: unknown;
  #own?: Article[Name];

  constructor() {
    super();
    new CustomBlocks(this, () => this.customBlocks);
  }

  /** Which part of an article the element shows, and what its own property holds. */
  protected abstract get source(): { part: Name; own: unknown };

  protected override get isGiven(): boolean {
    return this.source.own !== undefined || super.isGiven;
  }

  /** The part to show. */
  protected get shownPart(): Article[Name] | undefined {
    return this.#own ?? this.shownArticle?.[this.source.part];
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { part, own } = this.source;
    if (own === this.#given) return;
    this.#given = own;
    const { value, problems } = parsePart(part, own);
    this.#own = value;
    this.problems = problems;
  }
}
