import { parsePart } from '../../article/parse.js';
import type { Problem } from '../../article/problem.js';
import type { Article } from '../../article/types.js';
import type { ElementDefinition, ElementSource } from '../../render/definition.js';
import type { Shown } from '../../render/node.js';
import { TextElement } from './text-element.js';

/**
 * Base class of the elements that render one part of an article: their own property or, if it is not set, the
 * provider's article.
 */
export abstract class PartElement<Props, Data> extends TextElement {
  /**
   * Deviations of the element's own property from the format.
   *
   * @readonly
   */
  problems: Problem[] = [];

  /** Last value of the element's own property, and the parsed result. */
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
    // Parses the own property, so that `problems` is current after each update.
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
