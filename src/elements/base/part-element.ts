import { parsePart } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import type { ElementDefinition, ElementSource } from '../../render/definition.js';
import type { Shown } from '../../render/node.js';
import { TextElement } from './text-element.js';

/** An element that shows one part of an article: that of its own property or, where it has none, the provider's article's. */
export abstract class PartElement<Props, Data> extends TextElement {
  /**
   * What is not as the format says in the element's own property.
   *
   * @readonly
   */
  problems: Problem[] = [];

  /** Value of the element's own property that was read last, and what was made of it. */
  #own?: unknown;
  #part?: unknown;

  protected abstract readonly definition: ElementDefinition<Props, Data>;

  get #props(): Props {
    return this as unknown as Props;
  }

  get #data(): Data | undefined {
    return this.definition.data(this.#props, this.source);
  }

  protected override get source(): ElementSource {
    return {
      ...super.source,
      part: (name, own, asPart) => {
        if (own !== this.#own) this.#read(name, own, asPart);
        return (this.#part as Article[typeof name]) ?? this.shownArticle?.[name];
      },
    };
  }

  #read(name: keyof Article, own: unknown, asPart = (value: unknown): unknown => value): void {
    this.#own = own;
    const { value, problems } = parsePart(name, own && asPart(own));
    this.#part = value;
    this.problems = problems;
  }

  protected override willUpdate(): void {
    // Reads the own property, so that its problems are known after each update.
    void this.#data;
  }

  protected override get content(): unknown {
    const data = this.#data;
    return data === undefined ? undefined : this.definition.hashed(data, this.#props);
  }

  protected override get shown(): Shown {
    return this.definition.render(this.#data, this.#props, this.contextFor, Date.now()) as Shown;
  }
}
