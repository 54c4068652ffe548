/** Schema of a field. Written by `npm run generate` from the types. */
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
  /** Readers do not see it. */
  readonly metadata?: boolean;
  /** Value that others than those of `oneOf` are taken for. */
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
