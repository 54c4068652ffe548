/** Schema of a field. Generated from the types by `npm run generate`. */
export interface Field {
  /** A plain value. */
  readonly is?: 'string' | 'number' | 'boolean' | 'unknown';
  /** A value of a named type. */
  readonly of?: string;
  /** A list of such fields. */
  readonly list?: Field;
  /** One of these values. */
  readonly oneOf?: readonly unknown[];
  readonly format?: string;
  /** Whether it is metadata, which readers do not see. */
  readonly metadata?: boolean;
  /** Value that replaces any other than those of `oneOf`. */
  readonly otherwise?: unknown;
  readonly whole?: boolean;
  readonly above?: number;
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
}

/** Schema of an object. `shorthand` names the field that a bare string or list stands for. */
export interface Shape {
  readonly shorthand?: string;
  readonly fields: Readonly<Record<string, Field>>;
}
