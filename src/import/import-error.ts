/** A source that cannot be read at all. `cause` is the error behind it, if there is one. */
export class ImportError extends Error {
  override name = 'ImportError';
}
