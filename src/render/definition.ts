import type { Article } from '../article/types.js';
import type { ContextFor } from './context.js';
import type { TemplateResult } from './html.js';
import type { Shown } from './node.js';

/** Definition of an element, shared by its class, the server and the tests. */
export interface ElementDefinition<Props, Data> {
  readonly tag: string;
  /** Whether the element's first heading is the headline of the article. */
  readonly startsWithHeadline: boolean;
  /**
   * Returns the data to render: that of the element's own properties, else the article's. `undefined` while there is
   * none.
   */
  data(props: Props, source: ElementSource): Data | undefined;
  /** Returns the data that the hash is computed from. */
  hashed(data: Data, props: Props): unknown;
  /**
   * Returns the content of the shadow root at `now` (milliseconds since 1970): pieces that are patched one by one, or a
   * template that is patched as a whole.
   */
  render(data: Data | undefined, props: Props, contextFor: ContextFor, now: number): Shown | TemplateResult;
  /** Returns the URL that relative URLs in the data are resolved against, if that is not the article's. */
  base(props: Props, source: ElementSource): string | undefined;
  /** Returns the attributes for the properties that `data` and `render` depend on. */
  attributes(props: Props): Record<string, string | number | boolean | undefined>;
}

/** Source of an element's data. */
export interface ElementSource {
  article: Article | undefined;
  /** Absolute URL of the article, or an empty string. */
  articleUrl: string;
  /** Whether the article is withheld. */
  isWithheld: boolean;
  /**
   * Parses the element's own part of an article, or returns that of the article.
   *
   * @param own Untrusted value of the element's property; `undefined` or `null` if it is not set.
   * @param asPart Converts that value to the part, if it is not the part itself.
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
