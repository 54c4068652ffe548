/** A source that cannot be read at all. `cause` is the error behind it, if there is one. */
export class ImportError extends Error {
  /** `ImportError`. */
  override name = 'ImportError';
}
