import type { Article } from '../article/types.js';
import type { ContextFor } from './context.js';
import type { TemplateResult } from './html.js';
import type { Shown } from './node.js';

/** One element, wherever it is rendered: its class, the server and the tests go by this. */
export interface ElementDefinition<Props, Data> {
  readonly tag: string;
  /** Whether its first heading is the headline of the article. */
  readonly startsWithHeadline: boolean;
  /** Data to show: that of its own properties or, where they have none, the article's. `undefined` while there is none. */
  data(props: Props, source: ElementSource): Data | undefined;
  /** What its hash is taken of. */
  hashed(data: Data, props: Props): unknown;
  /**
   * Content of its shadow root at `now` (milliseconds since 1970): nodes of text that are patched one by one, or a template that is
   * patched as a whole.
   */
  render(data: Data | undefined, props: Props, contextFor: ContextFor, now: number): Shown | TemplateResult;
  /** Address that relative ones in the data are relative to, where that is not the article's. */
  base(props: Props, source: ElementSource): string | undefined;
  /** Attributes that hold the properties which `data` and `render` go by. */
  attributes(props: Props): Record<string, string | number | boolean | undefined>;
}

/** Where an element takes its data from. */
export interface ElementSource {
  article: Article | undefined;
  /** Absolute address of the article, or an empty string. */
  articleUrl: string;
  /** Whether the article may not be shown now. */
  isWithheld: boolean;
  /**
   * Reads a part of an article that the element has of its own, or takes that of the article.
   *
   * @param own Untrusted value of the element's property; `undefined` or `null` if it has none.
   * @param asPart Makes the part of that value, where it is not the part itself.
   */
  part: <Name extends keyof Article>(
    name: Name,
    own: unknown,
    asPart?: (own: unknown) => unknown,
  ) => Article[Name] | undefined;
}

/** Members that most definitions share. */
export const defaults = {
  startsWithHeadline: false,
  hashed: (data: unknown): unknown => data,
  base: (): undefined => undefined,
};
